import MiniSearch from 'minisearch';
import type { Passage, Script } from '../../../lead/script.ts';
import type { LanguageTag } from '../../../lead/values.ts';
import { speaksOfPrice } from '../read.ts';
import type { Asked } from './named.ts';
import { type Concept, createVocabulary } from './synonyms.ts';
import { wordsOf } from './terms.ts';

/** A passage that answers a question. */
export interface Hit {
  readonly passage: Passage;
  /** How much of what was asked a sentence of it speaks of, from 0. */
  readonly shared: (sentence: string) => number;
}

/** Finds the passage of the knowledge files that answers a question; null where none does. */
export type Knowledge = (question: Asked, language: LanguageTag) => Hit | null;

/** How much of a question its answer has to speak of; a word weighs the more, the fewer passages hold it. */
const LEAST_SHARED = 0.5;
/** What a passage says in passing is less what it is about than what its heading says. */
const FIELDS = { heading: 1, title: 0.8, text: 0.65 } as const;
type Field = keyof typeof FIELDS;
/** The word that was asked for ranks before one of the same meaning. */
const SYNONYM = 0.9;
/** "How much?" names nothing, so what it asks for weighs like two rare words of its own. */
const PRICE = 4;
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

/** How well each passage that speaks of a thing speaks of it, by the passage's id, up to 1. */
type Found = ReadonlyMap<string, number>;

interface Sought {
  readonly concepts: readonly Concept[];
  readonly asksPrice?: boolean;
  readonly among: readonly Passage[];
  /** The part of the question that its answer has to speak of. */
  readonly least: number;
}

function buildIndex(script: Script, language: LanguageTag): (question: Asked) => Hit | null {
  const passages = script.knowledge.filter((passage) => passage.language === language);
  const texts = passages.map(({ title, heading, text }) => `${title} ${heading} ${text}`);
  const own = new Set(wordsOf(`${script.company} ${script.assistant}`));
  const { indexed, asked } = createVocabulary({ synonyms: script.synonyms, texts, own, language });
  const search = new MiniSearch<Passage>({
    fields: Object.keys(FIELDS),
    idField: 'id',
    tokenize: (text) => [...indexed(text)],
    processTerm: (term) => term,
  });
  search.addAll(passages);
  const priced: Found = new Map(passages.map(({ id, heading, title }) => [id, speaksOfPrice(heading, language) ? FIELDS.heading : speaksOfPrice(title, language) ? FIELDS.title : 0])); // prettier-ignore
  return ({ text, names, onlyConnects, asksPrice }) => {
    const named = names.map((name) => asked(name)).filter((name) => name.length > 0);
    const knowing = passages.filter(({ id }) => named.flat().every((concept) => foundBy(concept).has(id)));
    const isUnknown = named.some((name) => name.some((concept) => !isKnown(concept)));
    if (isUnknown) return null;
    if (onlyConnects && named.flat().length > 0)
      return best({ concepts: named.flat(), among: knowing.length > 0 ? knowing : passages, least: 0 });
    const words = wordsOf(text).filter((word) => !(asksPrice && names.includes(word)));
    return best({ concepts: asked(words.join(' ')), asksPrice, among: passages, least: LEAST_SHARED });
  };

  function best({ concepts, asksPrice = false, among, least }: Sought): Hit | null {
    const parts = concepts.map((concept) => {
      const found = foundBy(concept);
      return { found, weight: rarity(found.size) };
    });
    if (asksPrice) parts.push({ found: priced, weight: PRICE });
    const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
    let hit: { passage: Passage; score: number } | null = null;
    for (const passage of among) {
      const score = parts.reduce((sum, { found, weight }) => sum + weight * (found.get(passage.id) ?? 0), 0);
      if (score > 0 && score >= whole * least && score > (hit?.score ?? 0)) hit = { passage, score };
    }
    return hit && { passage: hit.passage, shared: (sentence) => sharedBy(concepts, sentence) };
  }

  /** A word that no passage knows weighs nearly as much as one that a single passage knows. */
  function rarity(holding: number): number {
    return holding === 0 ? 0.9 * rarity(1) : Math.log(1 + passages.length / (0.5 + holding));
  }

  function foundBy({ stems, groups }: Concept): Found {
    const exact = search.search([...stems, ...groups].join(' '), { tokenize: (text) => text.split(' ') });
    const results = exact.length > 0 ? exact : stems.flatMap((stem) => similar(stem));
    return new Map(
      results.map(({ id, match }) => [
        String(id),
        Math.max(...Object.entries(match).map(([term, fields]) => (stems.includes(term) ? 1 : SYNONYM) * bestOf(fields))), // prettier-ignore
      ]),
    );
  }

  /** A name with one other letter is another name: Xentral is not (Business) Central. */
  function isKnown({ stems, groups }: Concept): boolean {
    if (search.search([...stems, ...groups].join(' '), { tokenize: (text) => text.split(' ') }).length > 0) return true;
    return stems.some((stem) => similar(stem).some(({ terms }) => terms.some((term) => term.length !== stem.length)));
  }

  function similar(stem: string): ReturnType<typeof search.search> {
    if (stem.length < FUZZY_FROM) return [];
    return search.search(stem, { tokenize: (text) => [text], fuzzy: 0.2, prefix: true });
  }

  function sharedBy(concepts: readonly Concept[], sentence: string): number {
    const told = new Set(indexed(sentence));
    return concepts.filter(({ stems, groups }) => [...stems, ...groups].some((term) => told.has(term))).length;
  }
}

function bestOf(fields: readonly string[]): number {
  return Math.max(...fields.map((field) => FIELDS[field as Field]));
}
