/** Providers that visitors mistype; a domain that is one slip away from one of them is asked about, never changed. */
const PROVIDERS = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'live.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'aol.com',
  'proton.me',
];
/** Real domains that look like slips. */
const KNOWN_GOOD = new Set([...PROVIDERS, 'mail.com', 'gmx.com', 'ymail.com', 'email.com']);

/** The address that was probably meant, or null: `jane@gmial.com` -> `jane@gmail.com`. */
export function likelyTypo(email: string): string | null {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || KNOWN_GOOD.has(domain)) return null;
  const meant = PROVIDERS.find((provider) => provider.length > 5 && isOneSlip(domain, provider));
  return meant === undefined ? null : `${email.slice(0, at)}@${meant}`;
}

/** One letter added, left out, changed, or two neighbours swapped. */
function isOneSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(meant.length, typed.length) - start && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  const left = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`;
}
