import { fold } from '../text/fold.ts';

/**
 * One step of a phrase. Phrases in the word tables are written in a small notation, word by word:
 * `sign|signs` either word, `really?` optional, `decid~` any word that begins so, `~ausschuss` any that ends so, `*` any
 * one word, `**` up to four words, `#` a numeral.
 */
export type Step =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'suffix'; readonly suffix: string }
  | { readonly kind: 'any' | 'gap' | 'number' };

/** Every sequence of steps that a phrase stands for. */
export function parsePhrase(phrase: string): readonly (readonly Step[])[] {
  let sequences: (readonly Step[])[] = [[]];
  for (const part of phrase.split(' ').filter((word) => word !== '')) {
    const optional = part.endsWith('?') && part.length > 1;
    const steps = parseStep(optional ? part.slice(0, -1) : part);
    const longer = sequences.map((sequence) => [...sequence, ...steps]);
    sequences = optional ? [...sequences, ...longer] : longer;
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

function parseStep(part: string): readonly Step[] {
  if (part === '*') return [{ kind: 'any' }];
  if (part === '**') return [{ kind: 'gap' }];
  if (part === '#') return [{ kind: 'number' }];
  if (part.startsWith('~')) return [{ kind: 'suffix', suffix: fold(part.slice(1)) }];
  if (part.endsWith('~')) return [{ kind: 'prefix', prefix: fold(part.slice(0, -1)) }];
  const alternatives = part.split('|');
  // A hyphenated word is two tokens: sign-off = sign off.
  if (alternatives.length === 1) return part.split('-').map((word) => ({ kind: 'words', words: [fold(word)] }));
  return [{ kind: 'words', words: alternatives.map(fold) }];
}
