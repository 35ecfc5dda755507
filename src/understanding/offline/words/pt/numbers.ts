import type { NumberWords } from '../words.ts';

export const numbers: NumberWords = {
  units: {
    um: 1, uma: 1, dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, meia: 6, sete: 7, oito: 8, nove: 9,
    dez: 10, onze: 11, doze: 12, treze: 13, quatorze: 14, catorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16,
    dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19, dezanove: 19, vinte: 20, trinta: 30, quarenta: 40,
    cinquenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90, cem: 100, cento: 100, duzentos: 200,
    trezentos: 300, quatrocentos: 400, quinhentos: 500, seiscentos: 600, setecentos: 700, oitocentos: 800,
    novecentos: 900,
  }, // prettier-ignore
  magnitudes: {
    duzia: 12,
    mil: 1e3,
    milhares: 1e3,
    conto: 1e3,
    contos: 1e3,
    milhao: 1e6,
    milhoes: 1e6,
    mi: 1e6,
    bilhao: 1e9,
    bilhoes: 1e9,
    k: 1e3,
    mm: 1e6,
    m: 1e6,
    mio: 1e6,
    mln: 1e6,
    bn: 1e9,
  },
  fractions: { meio: 0.5, meia: 0.5, quarto: 0.25 },
  vague: {
    par: [1, 3],
    poucos: [2, 4],
    poucas: [2, 4],
    alguns: [2, 4],
    algumas: [2, 4],
    varios: [3, 6],
    varias: [3, 6],
  },
  and: 'e',
  ordinals: { primeiro: 1, primeira: 1, segundo: 2, segunda: 2, terceiro: 3, terceira: 3, quarto: 4, quarta: 4 },
  figures: { quatro: 4, cinco: 5, seis: 6, sete: 7 },
};

export const currencies: Readonly<Record<string, string>> = {
  euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', real: 'BRL', reais: 'BRL', pila: 'BRL', pilas: 'EUR',
  dolar: 'USD', dolares: 'USD', libra: 'GBP', libras: 'GBP', francos: 'CHF',
}; // prettier-ignore
