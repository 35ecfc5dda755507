/** How Bantam talks: one bubble, at most 35 words, one question mark, no opener twice running. */
export const MOST_WORDS = 35;

/**
 * Chooses one variant of each part so that the whole keeps the rules of talk. `parts` in the order of the reply, each a
 * list of variants in the order of preference; parts marked `mayGo` are left out, first to last, where there is no room.
 * Null when even the indispensable parts have no variant.
 */
export function compose(parts: readonly Part[], lastOpener: string | null): string | null {
  const present = parts.filter(({ variants }) => variants.length > 0);
  const attempts = [present, ...leavingOut(present)];
  for (const attempt of attempts) {
    const whole = combinations(attempt).filter((text) => text !== '' && isWellSaid(text));
    const fresh = whole.find((text) => openerOf(text) !== lastOpener);
    if (fresh !== undefined) return fresh;
  }
  const plain = attempts.flatMap(combinations).filter((text) => text !== '');
  return plain.find(isWellSaid) ?? plain[0] ?? null;
}

export interface Part {
  readonly variants: readonly string[];
  readonly mayGo: boolean;
}

export function isWellSaid(text: string): boolean {
  return wordsIn(text) <= MOST_WORDS && questionMarksIn(text) <= 1;
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function questionMarksIn(text: string): number {
  return text.replace(/https?:\S+/gu, '').split('?').length - 1;
}

/** The first two words, by which a reply is felt to begin like the one before. */
export function openerOf(text: string): string {
  return (text.toLocaleLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, 2).join(' ');
}

/** Turns a list so that each variant leads in its turn. */
export function inTurn<Item>(variants: readonly Item[], turn: number): readonly Item[] {
  const start = variants.length === 0 ? 0 : turn % variants.length;
  return [...variants.slice(start), ...variants.slice(0, start)];
}

function leavingOut(parts: readonly Part[]): readonly (readonly Part[])[] {
  const shorter: (readonly Part[])[] = [];
  let rest = parts;
  for (const part of parts.filter(({ mayGo }) => mayGo)) {
    rest = rest.filter((other) => other !== part);
    if (rest.length > 0) shorter.push(rest);
  }
  return shorter;
}

function combinations(parts: readonly Part[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (texts, { variants }) =>
      texts.flatMap((text) => variants.map((variant) => (text === '' ? variant : `${text} ${variant}`))),
    [''],
  );
}
