import type { Tag } from '../words/phrases.ts';
import type { Step } from './phrase.ts';

/** A place in the tree of phrases: what was said so far, and which words lead on. */
export interface Node {
  /** A word may belong to several steps: "we" to `we` and to `we|they`. */
  readonly words: Map<string, Node[]>;
  /** Phrases that go on with the same choice of words share the node behind it. */
  readonly choices: Map<string, Node>;
  readonly prefixes: { readonly prefix: string; readonly node: Node }[];
  readonly suffixes: { readonly suffix: string; readonly node: Node }[];
  any: Node | null;
  gap: Node | null;
  number: Node | null;
  /** What the phrases that end here mean. */
  readonly tags: Tag[];
}

export function emptyNode(): Node {
  return {
    words: new Map(),
    choices: new Map(),
    prefixes: [],
    suffixes: [],
    any: null,
    gap: null,
    number: null,
    tags: [],
  };
}

export function plant(root: Node, steps: readonly Step[], tag: Tag): void {
  const last = steps.reduce(childFor, root);
  if (!last.tags.includes(tag)) last.tags.push(tag);
}

function childFor(node: Node, step: Step): Node {
  switch (step.kind) {
    case 'words': {
      const key = step.words.join('|');
      const known = node.choices.get(key);
      if (known) return known;
      const child = emptyNode();
      node.choices.set(key, child);
      for (const word of new Set(step.words)) node.words.set(word, [...(node.words.get(word) ?? []), child]);
      return child;
    }
    case 'prefix': {
      const known = node.prefixes.find(({ prefix }) => prefix === step.prefix);
      if (known) return known.node;
      const child = emptyNode();
      node.prefixes.push({ prefix: step.prefix, node: child });
      return child;
    }
    case 'suffix': {
      const known = node.suffixes.find(({ suffix }) => suffix === step.suffix);
      if (known) return known.node;
      const child = emptyNode();
      node.suffixes.push({ suffix: step.suffix, node: child });
      return child;
    }
    default:
      return (node[step.kind] ??= emptyNode());
  }
}

export function hasChildren(node: Node): boolean {
  return node.words.size > 0 || node.prefixes.length > 0 || node.suffixes.length > 0;
}

/** The same place in the tree, without saying again that a phrase ended there. */
export function childrenOnly(node: Node): Node {
  return { ...node, tags: [], gap: null, any: null };
}

/** Every word that a phrase in the tree names. */
export function vocabularyOf(node: Node, into = new Set<string>()): ReadonlySet<string> {
  for (const word of node.words.keys()) into.add(word);
  const children = [...node.choices.values(), ...[...node.prefixes, ...node.suffixes].map(({ node: child }) => child)];
  for (const child of [...children, node.any, node.gap, node.number]) if (child) vocabularyOf(child, into);
  return into;
}
