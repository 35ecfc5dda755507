/** Keys beside each other, as fingers fall on them. */
const STARTS = /^(?:qwer|rewq|asdf|fdsa|sdfg|dfgh|fghj|yxcv|zxcv|uiop|poiu|lkjh)/;

/** "gh", "sdfgh", "asdf", "blabla", "aaaa": small letters that make no word; "ERP" is one. */
export function isGibberish(text: string): boolean {
  if (text.length < 2 || !/^\p{Ll}+$/u.test(text)) return false;
  if (!/[aeiouyäöüàâéèêíïóôúæøå]/u.test(text) || STARTS.test(text)) return true;
  return text.length > 3 && (/^(.{1,3})\1+$/u.test(text) || /(.)\1{2}/u.test(text));
}
