import type { NumberWords } from '../words.ts';

export const numbers: NumberWords = {
  units: {
    ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1, eins: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fuenf: 5,
    sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwoelf: 12,
    fuenfzehn: 15, zwanzig: 20, dreissig: 30, vierzig: 40, fuenfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80,
    neunzig: 90, zwanziger: 20, dreissiger: 30, fuenfziger: 50, fuffziger: 50, fuffzger: 50, fuchzger: 50, fuffi: 50,
    fuenfhunderter: 500,
  }, // prettier-ignore
  magnitudes: {
    dutzend: 12, hundert: 100, hunderter: 100, hunni: 100, hunnis: 100, tausi: 1e3, tausis: 1e3, k: 1e3, tausend: 1e3,
    tausender: 1e3, tsd: 1e3, tds: 1e3, tausends: 1e3, riesen: 1e3,
    mille: 1e3, teur: 1e3, t: 1e3, m: 1e6, mio: 1e6, mill: 1e6, million: 1e6, millionen: 1e6, mrd: 1e9,
    milliarde: 1e9, milliarden: 1e9,
  }, // prettier-ignore
  fractions: {
    halbe: 0.5,
    halben: 0.5,
    halbes: 0.5,
    viertel: 0.25,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    dreiviertel: 0.75,
  },
  vague: { paar: [1, 3], einige: [2, 4], einigen: [2, 4], wenige: [2, 4], wenigen: [2, 4], mehrere: [3, 6] },
  point: 'komma',
  and: 'und',
  ordinals: {
    erste: 1,
    ersten: 1,
    erstes: 1,
    zweite: 2,
    zweiten: 2,
    zweites: 2,
    dritte: 3,
    dritten: 3,
    drittes: 3,
    vierte: 4,
    vierten: 4,
    viertes: 4,
  },
  compound: {
    units: {
      ein: 1, eins: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
      elf: 11, zwoelf: 12, dreizehn: 13, vierzehn: 14,
      fuenfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreissig: 30, vierzig: 40,
      fuenfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
    }, // prettier-ignore
    thousand: ['tausend'],
    hundred: 'hundert',
    and: 'und',
    half: 'einhalb',
  },
  figures: {
    vierstellig: 4, vierstelliges: 4, vierstelligen: 4, vierstellige: 4, vierstelliger: 4, fuenfstellig: 5,
    fuenfstelliges: 5, fuenfstelligen: 5, fuenfstellige: 5, fuenfstelliger: 5,
    sechsstellig: 6, sechsstelliges: 6, sechsstelligen: 6, sechsstellige: 6, sechsstelliger: 6, siebenstellig: 7,
    siebenstelligen: 7, siebenstellige: 7,
  }, // prettier-ignore
};

export const currencies = {
  euro: 'EUR', euros: 'EUR', euronen: 'EUR', teuro: 'EUR', teur: 'EUR', eur: 'EUR', franken: 'CHF', sfr: 'CHF',
  fr: 'CHF', frs: 'CHF', fraenkli: 'CHF', stutz: 'CHF', schtutz: 'CHF', franke: 'CHF', fraenklis: 'CHF', dollar: 'USD',
  dollars: 'USD', pfund: 'GBP', kronen: 'kr',
  zloty: 'PLN', yen: 'JPY', rupien: 'INR',
}; // prettier-ignore
