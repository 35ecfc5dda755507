/** How Bantam talks: one bubble, at most 35 words, one question mark, no opener twice running. */
export const MOST_WORDS = 35;

/** One part of a reply: a list of variants in the order of preference. */
export interface Part {
  readonly name: 'introduction' | 'opening' | 'then' | 'also';
  readonly variants: readonly string[];
  /** What may be said instead where who speaks is put in front. */
  readonly shorter?: readonly string[];
  /** Whether it is left out where there is no room, and before or after others. */
  readonly goes: 'first' | 'last' | 'never';
}

export interface Composed {
  readonly text: string;
  /** The parts that found room. */
  readonly said: ReadonlySet<Part['name']>;
}

/**
 * Chooses one variant of each part so that the whole keeps the rules of talk. `parts` in the order of the reply; those
 * that may go are left out, one after the other, where there is no room. Where every choice would begin like the reply
 * before, one of `instead` (where an answer is from, who speaks) is put in front. Null when no part has a variant.
 */
export function compose(
  parts: readonly Part[],
  lastOpener: string | null,
  instead: readonly string[] = [],
): Composed | null {
  const present = parts.filter(({ variants }) => variants.length > 0);
  if (present.length === 0) return null;
  const attempts = [present, ...leavingOut(present)];
  const name = { name: 'introduction', variants: instead, goes: 'never' } as const;
  const prefixed = instead.length === 0 ? [] : attempts.map((attempt) => [name, ...attempt.map(withShorter)]);
  const isFresh = (text: string) => openerOf(text) !== lastOpener;
  return (
    firstOf(attempts, (text) => isWellSaid(text) && isFresh(text)) ??
    firstOf(prefixed, (text) => isWellSaid(text) && isFresh(text)) ??
    firstOf(attempts, isWellSaid) ??
    firstOf(attempts.toReversed(), () => true)
  );
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

/** A text in shorter and shorter forms, cut where a sentence ends. */
export function shorterAndShorter(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  return sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(' '));
}

function firstOf(attempts: readonly (readonly Part[])[], isGood: (text: string) => boolean): Composed | null {
  for (const attempt of attempts) {
    const text = combinations(attempt).find(isGood);
    if (text !== undefined) return { text, said: new Set(attempt.map(({ name }) => name)) };
  }
  return null;
}

function withShorter(part: Part): Part {
  return { ...part, variants: [...part.variants, ...(part.shorter ?? [])] };
}

function leavingOut(parts: readonly Part[]): readonly (readonly Part[])[] {
  const shorter: (readonly Part[])[] = [];
  let rest = parts;
  const leaving = [...parts.filter(({ goes }) => goes === 'first'), ...parts.filter(({ goes }) => goes === 'last')];
  for (const part of leaving) {
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
