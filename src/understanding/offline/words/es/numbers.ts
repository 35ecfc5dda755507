import type { NumberWords } from '../words.ts';

export const numbers: NumberWords = {
  units: {
    un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
    once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16,
    diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiun: 21, veintidos: 22,
    veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiseis: 26, veintisiete: 27, veintiocho: 28,
    veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90,
    cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300,
    cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600, setecientos: 700,
    ochocientos: 800, novecientos: 900,
  }, // prettier-ignore
  magnitudes: {
    docena: 12,
    docenas: 12,
    mil: 1e3,
    miles: 1e3,
    lucas: 1e3,
    millon: 1e6,
    millones: 1e6,
    k: 1e3,
    mm: 1e6,
    m: 1e6,
    mio: 1e6,
    mln: 1e6,
    bn: 1e9,
  },
  fractions: { medio: 0.5, media: 0.5, cuarto: 0.25 },
  vague: {
    par: [1, 3],
    pocos: [2, 4],
    pocas: [2, 4],
    algunos: [2, 4],
    algunas: [2, 4],
    unos: [2, 4],
    unas: [2, 4],
    varios: [3, 6],
    varias: [3, 6],
  },
  and: 'y',
  ordinals: {
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercero: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
  },
  figures: { cuatro: 4, cinco: 5, seis: 6, siete: 7 },
};

export const currencies: Readonly<Record<string, string>> = {
  euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', dolar: 'USD', dolares: 'USD', pavos: 'EUR', libra: 'GBP',
  libras: 'GBP', peso: 'pesos', pesos: 'pesos', franco: 'CHF', francos: 'CHF', soles: 'PEN', varos: 'MXN',
}; // prettier-ignore
