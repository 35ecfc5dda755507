/** Signs and codes that every language shares; currency words stand in each language's own table. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₩': 'KRW', '₪': 'ILS',
  '₴': 'UAH', '฿': 'THB', '₦': 'NGN', '₫': 'VND', '₱': 'PHP',
}; // prettier-ignore

const CODES =
  'usd eur gbp chf jpy inr cad aud nzd sgd hkd sek nok dkk isk pln czk huf ron bgn try ils aed sar zar brl mxn cny krw thb myr idr php vnd uah ngn kes egp qar kwd ars clp cop';
export const CURRENCY_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  CODES.split(' ').map((code) => [code, code.toUpperCase()]),
);

/** Codes that are also words: they count in capitals only. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(['try', 'cop', 'ron', 'sar', 'myr']);

/** What "$" means after these letters: US$, C$, A$. */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD', u: 'USD', c: 'CAD', ca: 'CAD', cad: 'CAD', a: 'AUD', au: 'AUD', aud: 'AUD', nz: 'NZD', s: 'SGD',
  sg: 'SGD', hk: 'HKD', r: 'BRL', mx: 'MXN', usd: 'USD',
}; // prettier-ignore

/** Countries whose own dollar is meant by a plain "$". */
export const LOCAL_DOLLARS: Readonly<Record<string, string>> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD' };

/** Countries whose crown is meant by "kr". */
export const LOCAL_CROWNS: Readonly<Record<string, string>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' };

/** Countries whose own peso is meant by "pesos". */
export const LOCAL_PESOS: Readonly<Record<string, string>> = { MX: 'MXN', CO: 'COP', AR: 'ARS', CL: 'CLP', PH: 'PHP' };
