import type { LanguageTag } from '../../../lead/values.ts';
import { createSpelling } from '../lexicon/spelling.ts';
import { isStopWord, stemOf, wordsOf } from './terms.ts';

/** One thing that a question speaks of: the stems that named it, and the groups of synonyms it stands in. */
export interface Concept {
  readonly stems: readonly string[];
  readonly groups: readonly string[];
}

/** How texts of one language are compared: by stems, and by the groups of words that the synonyms file calls the same. */
export interface Vocabulary {
  /** What a passage can be found by. */
  readonly indexed: (text: string) => readonly string[];
  /** What a question asks about, slips of the finger mended, each thing once. */
  readonly asked: (text: string) => readonly Concept[];
}

/** From this length on, a word with a slip in it is read as the word of the files that it is closest to. */
const SHORTEST = 5;

interface Phrase {
  readonly stems: readonly string[];
  readonly group: string;
  /** "how much", "wie viel": small words that ask, and mean nothing where they stand in a passage. */
  readonly asksOnly: boolean;
}

/**
 * `texts`: all passages; their words and those of the synonyms are what a mistyped word can have been meant as. `own`: the
 * names of the company and of the assistant, which stand everywhere.
 */
export function createVocabulary({
  synonyms,
  texts,
  own,
  language,
}: {
  readonly synonyms: readonly (readonly string[])[];
  readonly texts: readonly string[];
  readonly own: ReadonlySet<string>;
  readonly language: LanguageTag;
}): Vocabulary {
  const isSmall = (word: string): boolean => own.has(word) || isStopWord(word);
  const groupsOf = new Map<string, string[]>();
  const phrases: Phrase[] = [];
  synonyms.forEach((group, at) => {
    for (const entry of group) {
      const words = wordsOf(entry);
      const stems = words.map((word) => stemOf(word, language));
      if (stems.length > 1) phrases.push({ stems, group: `~${at}`, asksOnly: words.every(isStopWord) });
      else if (stems[0]) groupsOf.set(stems[0], [...(groupsOf.get(stems[0]) ?? []), `~${at}`]);
    }
  });
  phrases.sort((one, other) => other.stems.length - one.stems.length);
  const spelling = createSpelling(new Set([...texts, ...synonyms.flat()].flatMap(wordsOf)), SHORTEST);
  return { indexed, asked };

  function indexed(text: string): readonly string[] {
    const words = wordsOf(text);
    const stems = words.map((word) => stemOf(word, language));
    const found = phrases.filter((phrase) => !phrase.asksOnly && stems.some((_, at) => startsAt(phrase, stems, at)));
    const told = stems.filter((_, at) => !isSmall(words[at] ?? ''));
    return [...told, ...told.flatMap((stem) => groupsOf.get(stem) ?? []), ...found.map(({ group }) => group)];
  }

  function asked(text: string): readonly Concept[] {
    const words = wordsOf(text).map((word) => (isSmall(word) ? word : spelling(word)));
    const stems = words.map((word) => stemOf(word, language));
    const concepts = new Map<string, Concept>();
    for (let at = 0; at < words.length; at++) {
      const longest = phrases.find((phrase) => startsAt(phrase, stems, at));
      const stem = stems[at] ?? '';
      if (!longest && (isSmall(words[at] ?? '') || /^\d+$/.test(stem))) continue;
      const groups = longest ? [longest.group] : (groupsOf.get(stem) ?? []);
      const key = groups[0] ?? stem;
      concepts.set(key, { stems: [...(concepts.get(key)?.stems ?? []), ...(longest ? [] : [stem])], groups });
      if (longest) at += longest.stems.length - 1;
    }
    return [...concepts.values()];
  }
}

function startsAt({ stems }: Phrase, all: readonly string[], at: number): boolean {
  return stems.every((stem, step) => all[at + step] === stem);
}
