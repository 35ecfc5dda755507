import MiniSearch from 'minisearch';
import type { Passage, Script } from '../../../lead/script.ts';
import type { LanguageTag } from '../../../lead/values.ts';
import { terms } from './terms.ts';

/** A passage that answers a question, and the stems by which it was found. */
export interface Hit {
  readonly passage: Passage;
  readonly matched: ReadonlySet<string>;
}

/** Finds the passage of the knowledge files that answers a question; null where none does. */
export type Knowledge = (question: string, language: LanguageTag) => Hit | null;

/** What a question must share with a passage: most of its words, rare ones counting more. */
const LEAST_SHARED = 0.5;
const FUZZY_FROM = 5;

const built = new WeakMap<Script, Knowledge>();

/** Built once per script. */
export function knowledgeOf(script: Script): Knowledge {
  let knowledge = built.get(script);
  if (!knowledge) built.set(script, (knowledge = buildKnowledge(script)));
  return knowledge;
}

function buildKnowledge(script: Script): Knowledge {
  const languages = [...new Set(script.knowledge.map(({ language }) => language))];
  const indexes = new Map(languages.map((language) => [language, buildIndex(script, language)]));
  return (question, language) => {
    const index = indexes.get(language) ?? indexes.get(script.languages[0] ?? 'en') ?? [...indexes.values()][0];
    return index ? index(question) : null;
  };
}

function buildIndex(script: Script, language: LanguageTag): (question: string) => Hit | null {
  const passages = script.knowledge.filter((passage) => passage.language === language);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const canonical = synonymStems(script, language);
  const stems = (text: string): readonly string[] => canonical(terms(text, language), text);
  const search = new MiniSearch<Passage>({
    fields: ['heading', 'title', 'text'],
    idField: 'id',
    tokenize: (text) => [...stems(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { heading: 3, title: 1.5 },
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
      prefix: (term) => term.length >= FUZZY_FROM,
      combineWith: 'OR',
    },
  });
  search.addAll(passages);
  const everyPassage = passages.map(({ heading, title, text }) => new Set(stems(`${title} ${heading} ${text}`)));
  const rarity = (term: string): number => {
    const holding = everyPassage.filter((all) => all.has(term)).length;
    return Math.log(1 + passages.length / (0.5 + holding));
  };
  return (question) => {
    const asked = [...new Set(stems(question))];
    if (asked.length === 0) return null;
    const whole = asked.reduce((sum, term) => sum + rarity(term), 0);
    for (const result of search.search(question).slice(0, 3)) {
      const passage = byId.get(String(result.id));
      const shared = result.queryTerms.reduce((sum, term) => sum + rarity(term), 0);
      if (!passage || shared / whole < LEAST_SHARED) continue;
      return { passage, matched: new Set([...result.terms, ...result.queryTerms]) };
    }
    return null;
  };
}

/** Each group of words that mean the same is searched as its first; groups of several words by their phrase. */
function synonymStems(
  script: Script,
  language: LanguageTag,
): (found: readonly string[], text: string) => readonly string[] {
  const first = new Map<string, string>();
  const phrases: { readonly stems: readonly string[]; readonly to: string }[] = [];
  for (const group of script.synonyms) {
    const to = terms(group[0] ?? '', language).join('+');
    if (to === '') continue;
    for (const word of group) {
      const stems = terms(word, language);
      if (stems.length === 1 && stems[0]) first.set(stems[0], to);
      if (stems.length > 1) phrases.push({ stems, to });
    }
  }
  return (found, text) => {
    const extra = text === '' ? [] : phrases.filter(({ stems }) => includesRun(found, stems)).map(({ to }) => to);
    return [...found.map((stem) => first.get(stem) ?? stem), ...extra];
  };
}

function includesRun(all: readonly string[], run: readonly string[]): boolean {
  return all.some((_, at) => run.every((stem, step) => all[at + step] === stem));
}
