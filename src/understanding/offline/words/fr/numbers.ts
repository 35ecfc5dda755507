import type { NumberWords } from '../words.ts';

export const numbers: NumberWords = {
  units: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
    douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30,
    quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
  }, // prettier-ignore
  magnitudes: {
    douzaine: 12,
    cent: 100,
    cents: 100,
    mille: 1e3,
    mil: 1e3,
    milliers: 1e3,
    boules: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    k: 1e3,
    mm: 1e6,
    m: 1e6,
    mio: 1e6,
    mln: 1e6,
    bn: 1e9,
    ke: 1e3,
  },
  fractions: { demi: 0.5, demie: 0.5, quart: 0.25 },
  vague: { quelques: [2, 4], couple: [1, 3], plusieurs: [3, 6] },
  and: 'et',
  ordinals: {
    premier: 1,
    premiere: 1,
    '1er': 1,
    '1ere': 1,
    deuxieme: 2,
    second: 2,
    seconde: 2,
    '2e': 2,
    '2eme': 2,
    troisieme: 3,
    '3e': 3,
    '3eme': 3,
    quatrieme: 4,
    '4e': 4,
    '4eme': 4,
  },
  figures: { quatre: 4, cinq: 5, six: 6, sept: 7 },
};

export const currencies: Readonly<Record<string, string>> = {
  euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', deuros: 'EUR', balles: 'EUR', boules: 'EUR', ke: 'EUR',
  keur: 'EUR', franc: 'CHF', francs: 'CHF', livre: 'GBP', livres: 'GBP', fr: 'CHF', frs: 'CHF',
}; // prettier-ignore
