import type { Token } from '../text/tokens.ts';
import type { Tag } from '../words/phrases.ts';
import type { Words } from '../words/words.ts';
import { type Mark, Marks } from './marks.ts';
import { childrenOnly, emptyNode, hasChildren, type Node, plant, vocabularyOf } from './phrase-tree.ts';
import { parsePhrase } from './phrase.ts';
import { createSpelling, type Spelling } from './spelling.ts';

const LONGEST_GAP = 4;

/** All phrases of a language as one tree, so that one walk over a message finds every one of them. */
export interface Lexicon {
  readonly words: Words;
  /** Every word that a phrase names. */
  readonly vocabulary: ReadonlySet<string>;
  readonly scan: (tokens: readonly Token[]) => Marks;
}

export function createLexicon(words: Words): Lexicon {
  const root = emptyNode();
  const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = { ...words.phrases };
  for (const [table, meanings] of Object.entries(tables)) {
    for (const [key, phrases] of Object.entries(meanings)) {
      for (const phrase of phrases) {
        for (const steps of parsePhrase(phrase)) plant(root, steps, `${table}.${key}` as Tag);
      }
    }
  }
  const known = vocabularyOf(root);
  const spelling = createSpelling(known);
  const fillers = new Set(words.fillers);
  const negations = new Set(words.negations);
  return {
    words,
    vocabulary: known,
    scan: (tokens) => {
      const spelled = tokens.map((token) => spell(token, spelling));
      const found: Mark[] = [];
      let here: Mark[] = [];
      for (const token of tokens) {
        here = [];
        walk({ node: root, at: token.index, start: token.index, gapped: false });
        found.push(...here);
      }
      return new Marks(withoutCovered(found).map((mark) => ({ ...mark, negated: isNegated(mark, tokens, negations) })));

      /** Two phrases may mean the same by the same words. */
      function add(mark: Mark): void {
        const isTwice = here.some(
          ({ tag, end, gapped }) => end === mark.end && tag === mark.tag && gapped === mark.gapped,
        );
        if (!isTwice) here.push(mark);
      }

      function walk(step: { node: Node; at: number; start: number; gapped: boolean }): void {
        const { node, start, gapped } = step;
        for (const tag of node.tags) add({ tag, start, end: step.at, gapped, negated: false });
        const at = node === root ? step.at : skipSoftSigns(tokens, step.at);
        if (node.gap) {
          for (let skip = 0; skip <= LONGEST_GAP; skip++) {
            if (skip > 0 && !sameSentence(tokens, start, at + skip)) break;
            walk({ node: node.gap, at: at + skip, start, gapped: true });
          }
        }
        const token = tokens[at];
        if (!token || token.sentence !== tokens[start]?.sentence) return;
        const word = spelled[at] ?? token.word;
        const next = at + 1;
        for (const then of node.words.get(word) ?? []) walk({ node: then, at: next, start, gapped });
        for (const { prefix, node: then } of node.prefixes) {
          if (word.startsWith(prefix)) walk({ node: then, at: next, start, gapped });
        }
        for (const { suffix, node: then } of node.suffixes) {
          if (word.length > suffix.length && word.endsWith(suffix)) walk({ node: then, at: next, start, gapped });
        }
        if (node.any && token.kind === 'word') walk({ node: node.any, at: next, start, gapped: true });
        if (node.number && token.kind === 'number') walk({ node: node.number, at: next, start, gapped });
        if (node !== root && fillers.has(word) && hasChildren(node)) {
          walk({ node: childrenOnly(node), at: next, start, gapped });
        }
      }
    },
  };
}

function spell(token: Token, spelling: Spelling): string {
  return token.kind === 'word' ? spelling(token.word) : token.word;
}

function skipSoftSigns(tokens: readonly Token[], at: number): number {
  let here = at;
  for (let token = tokens[here]; token && isSoft(token, tokens[here + 1]); token = tokens[here]) here++;
  return here;
}

/** Signs inside a phrase: a comma, the slash of "and/or", the full stops of "p.a." and "excl. VAT". */
function isSoft(token: Token, next: Token | undefined): boolean {
  return /^[,"'“”„/-]$/.test(token.text) || (token.text === '.' && token.glued && next?.sentence === token.sentence);
}

function sameSentence(tokens: readonly Token[], one: number, other: number): boolean {
  return tokens[one]?.sentence === tokens[other]?.sentence;
}

/**
 * "not until" is not also "until": of one table the longer phrase says more. A lone yes, no or why gives way to any,
 * but "do you" stays a question where "do you have" says what it is about, and "how" in "how fast".
 */
function withoutCovered(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => {
    const table = tableOf(mark);
    return !marks.some(
      (longer) =>
        !longer.gapped &&
        covers(longer, mark) &&
        (longer.tag === mark.tag || !STANDING.has(mark.tag)) &&
        (table === tableOf(longer) || (table === 'acts' && !BESIDE.has(tableOf(longer)) && !isSaidTwice(mark, longer))),
    );
  });
}

/** These say what else a phrase is about, and take nothing away from it. */
const BESIDE: ReadonlySet<string> = new Set(['about', 'asides', 'frame']);

/** To refuse the budget is to refuse. */
function isSaidTwice(mark: Mark, longer: Mark): boolean {
  return mark.tag === 'acts.refusal' && longer.tag === 'money.undisclosed';
}

/** Who decides and what they do stand, whatever longer phrase they are part of: "I decide" with whom? */
const STANDING: ReadonlySet<Tag> = new Set([
  'authority.verb', 'authority.weak', 'authority.other', 'authority.owner', 'authority.chief', 'authority.lower', 'money.fund',
]); // prettier-ignore

function tableOf({ tag }: Mark): string {
  return tag.slice(0, tag.indexOf('.'));
}

function covers(longer: Mark, mark: Mark): boolean {
  return longer.start <= mark.start && longer.end >= mark.end && longer.end - longer.start > mark.end - mark.start;
}

/** "not approved": a negation up to three words before, in the same clause. */
function isNegated(mark: Mark, tokens: readonly Token[], negations: ReadonlySet<string>): boolean {
  const clause = tokens[mark.start]?.clause;
  for (let at = mark.start - 1; at >= Math.max(0, mark.start - 3); at--) {
    const token = tokens[at];
    if (token?.clause !== clause) return false;
    if (token && negations.has(token.word)) return true;
  }
  return false;
}
