import type { NumberWords } from '../words.ts';

export const numbers: NumberWords = {
  units: {
    een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12,
    dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19,
    twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90,
  }, // prettier-ignore
  magnitudes: {
    dozijn: 12,
    honderd: 100,
    duizend: 1e3,
    mille: 1e3,
    ruggen: 1e3,
    miljoen: 1e6,
    miljard: 1e9,
    k: 1e3,
    mm: 1e6,
    m: 1e6,
    mio: 1e6,
    mln: 1e6,
    bn: 1e9,
  },
  fractions: { half: 0.5, halve: 0.5, kwart: 0.25, anderhalf: 1.5, anderhalve: 1.5 },
  vague: { paar: [1, 3], enkele: [2, 4], aantal: [2, 4], meerdere: [3, 6], verschillende: [3, 6] },
  and: 'en',
  ordinals: { eerste: 1, tweede: 2, derde: 3, vierde: 4, '1e': 1, '2e': 2, '3e': 3, '4e': 4 },
  compound: {
    units: {
      een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12,
      dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19,
      twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90,
    }, // prettier-ignore
    thousand: ['duizend'],
    hundred: 'honderd',
    and: 'en',
    half: 'eneenhalf',
  },
  figures: { vier: 4, vijf: 5, zes: 6, zeven: 7 },
};

export const currencies: Readonly<Record<string, string>> = {
  euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', eurie: 'EUR', pond: 'GBP', ponden: 'GBP', frank: 'CHF',
  franken: 'CHF', piek: 'EUR',
}; // prettier-ignore
