import type { Tag } from '../words/phrases.ts';

/** A phrase of the word tables found in a message: the tokens from `start` up to, not including, `end`. */
export interface Mark {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  /** It was found around words that the table leaves open. */
  readonly gapped: boolean;
  readonly negated: boolean;
}

/** The phrases found in one message, by what they mean. */
export class Marks {
  readonly all: readonly Mark[];
  readonly #byTag = new Map<Tag, Mark[]>();

  constructor(all: readonly Mark[]) {
    this.all = all;
    for (const mark of all) {
      const same = this.#byTag.get(mark.tag);
      if (same) same.push(mark);
      else this.#byTag.set(mark.tag, [mark]);
    }
  }

  of(...tags: readonly Tag[]): readonly Mark[] {
    if (tags.length === 1 && tags[0]) return this.#byTag.get(tags[0]) ?? [];
    return tags.flatMap((tag) => this.#byTag.get(tag) ?? []).sort((one, other) => one.start - other.start);
  }

  has(...tags: readonly Tag[]): boolean {
    return tags.some((tag) => this.#byTag.has(tag));
  }

  /** Like `of`, without those under a negation. */
  affirmed(...tags: readonly Tag[]): readonly Mark[] {
    return this.of(...tags).filter((mark) => !mark.negated);
  }

  endingAt(end: number, ...tags: readonly Tag[]): Mark | undefined {
    return this.of(...tags).find((mark) => mark.end === end);
  }

  startingAt(start: number, ...tags: readonly Tag[]): Mark | undefined {
    return this.of(...tags).find((mark) => mark.start === start);
  }
}

/** More than one word: what a single word only may mean, a phrase says. */
export function isPhrase({ start, end }: Mark): boolean {
  return end - start > 1;
}
