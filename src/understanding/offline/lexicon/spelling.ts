/** Gives the word of the vocabulary that a slip of the finger was meant to be; else the word itself. */
export type Spelling = (word: string) => string;

const SHORTEST = 6;

/**
 * Only long words, one slip, and the first and last letter right: a guess must not turn one word into another. Fewer
 * words leave fewer to mistake: a small vocabulary can have a lower `shortest`.
 */
export function createSpelling(vocabulary: ReadonlySet<string>, shortest = SHORTEST): Spelling {
  const byShape = new Map<string, string>();
  for (const word of vocabulary)
    if (word.length >= shortest) for (const shape of shapes(word)) byShape.set(shape, word);
  const known = new Map<string, string>();
  return (word) => {
    if (word.length < shortest - 1 || vocabulary.has(word)) return word;
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const spelled = correct(word, byShape);
    if (known.size < 5_000) known.set(word, spelled);
    return spelled;
  };
}

function correct(word: string, byShape: ReadonlyMap<string, string>): string {
  for (const shape of shapes(word)) {
    const candidate = byShape.get(shape);
    if (candidate?.charAt(0) !== word.charAt(0) || candidate.at(-1) !== word.at(-1)) continue;
    if (oneSlip(word, candidate)) return candidate;
  }
  return word;
}

/** The word, and the word without one of its inner letters. */
function shapes(word: string): readonly string[] {
  const all = [word];
  for (let at = 1; at < word.length - 1; at++) all.push(word.slice(0, at) + word.slice(at + 1));
  return all;
}

/** One letter more or less, or two neighbours swapped. A wrong letter may make another word, so it does not count. */
function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  if (one.length !== other.length) return true;
  for (let at = 0; at < one.length - 1; at++) {
    if (one[at] === other[at]) continue;
    return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
  }
  return false;
}
