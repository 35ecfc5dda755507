import type { NumberWords } from '../words.ts';

export const numbers: NumberWords = {
  units: {
    zero: 0, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
    eleven: 11, twelve: 12, thirteen: 13,
    fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
    forty: 40, fourty: 40, fifty: 50, sixty: 60,
    seventy: 70, eighty: 80, ninety: 90, fiver: 5, tenner: 10, fivers: 5, tenners: 10,
  }, // prettier-ignore
  magnitudes: {
    dozen: 12, hundred: 100, k: 1e3, ks: 1e3, thousand: 1e3, thousands: 1e3, thou: 1e3, thousend: 1e3, thosand: 1e3,
    thousnad: 1e3, grand: 1e3, g: 1e3, teur: 1e3, tsd: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mil: 1e6, mill: 1e6, mio: 1e6,
    million: 1e6, millions: 1e6,
    bn: 1e9, billion: 1e9, lakh: 1e5, lakhs: 1e5, lac: 1e5, l: 1e5, lacs: 1e5, lk: 1e5, crore: 1e7, crores: 1e7,
    cr: 1e7,
  }, // prettier-ignore
  fractions: { half: 0.5, quarter: 0.25, quarters: 0.25 },
  vague: { couple: [1, 3], few: [2, 4], several: [3, 6] },
  point: 'point',
  and: 'and',
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  figures: { three: 3, four: 4, five: 5, six: 6, seven: 7 },
};

export const currencies = {
  dollar: 'USD', dollars: 'USD', buck: 'USD', bucks: 'USD', euro: 'EUR', euros: 'EUR', teur: 'EUR', quid: 'GBP',
  pound: 'GBP', pounds: 'GBP', sterling: 'GBP',
  rupee: 'INR', rupees: 'INR', rs: 'INR', lakh: 'INR', lakhs: 'INR', lac: 'INR', lacs: 'INR', l: 'INR', crore: 'INR',
  crores: 'INR', cr: 'INR', franc: 'CHF', francs: 'CHF', yen: 'JPY', yuan: 'CNY', rmb: 'CNY', kr: 'kr',
  kronor: 'SEK', kroner: 'kr', zloty: 'PLN', rand: 'ZAR', r: 'ZAR', dirham: 'AED', dirhams: 'AED', real: 'BRL',
  reais: 'BRL',
  peso: 'pesos', pesos: 'pesos', ringgit: 'MYR', baht: 'THB', won: 'KRW', naira: 'NGN', loonies: 'CAD', squid: 'GBP',
  nicker: 'GBP', krona: 'SEK', krone: 'kr', riyal: 'SAR', riyals: 'SAR', inr: 'INR', shekels: 'ILS', greenbacks: 'USD',
  fiver: 'GBP', tenner: 'GBP', yoyos: 'EUR', sfr: 'CHF',
}; // prettier-ignore
