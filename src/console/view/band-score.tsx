import type { Assessment } from '../api-types.ts';

/** A score with its band as a word and a colour. */
export function BandScore({ score, band }: Pick<Assessment, 'score' | 'band'>) {
  return (
    <span class={`score ${band}`}>
      <b>{score}</b>
      <span>{band}</span>
    </span>
  );
}
