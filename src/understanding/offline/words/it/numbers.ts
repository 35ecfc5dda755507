import type { NumberWords } from '../words.ts';

export const numbers: NumberWords = {
  units: {
    un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10,
    undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17,
    diciotto: 18, diciannove: 19, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70,
    ottanta: 80, novanta: 90,
  }, // prettier-ignore
  magnitudes: {
    dozzina: 12,
    cento: 100,
    mila: 1e3,
    mille: 1e3,
    migliaia: 1e3,
    milione: 1e6,
    milioni: 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
    k: 1e3,
    mm: 1e6,
    m: 1e6,
    mio: 1e6,
    mln: 1e6,
    bn: 1e9,
  },
  fractions: { mezzo: 0.5, mezza: 0.5, quarto: 0.25 },
  vague: {
    paio: [1, 3],
    pochi: [2, 4],
    poche: [2, 4],
    qualche: [2, 4],
    alcuni: [2, 4],
    alcune: [2, 4],
    diversi: [3, 6],
    diverse: [3, 6],
  },
  and: 'e',
  ordinals: { primo: 1, prima: 1, secondo: 2, seconda: 2, terzo: 3, terza: 3, quarto: 4, quarta: 4 },
  compound: {
    units: {
      un: 1, uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11,
      dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17,
      diciotto: 18, diciannove: 19, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70,
      ottanta: 80, novanta: 90,
    }, // prettier-ignore
    thousand: ['mila', 'mille'],
    hundred: 'cento',
    and: null,
  },
  figures: { quattro: 4, cinque: 5, sei: 6, sette: 7 },
};

export const currencies: Readonly<Record<string, string>> = {
  euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', dollaro: 'USD', dollari: 'USD', sterlina: 'GBP',
  sterline: 'GBP', franco: 'CHF', franchi: 'CHF', fr: 'CHF',
}; // prettier-ignore
