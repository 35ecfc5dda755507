/** Messages and transcripts with their truth. Its form stands in material/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MessageRow, TranscriptRow } from '../../src/cli/rows.ts';
import type { BuiltInTopic } from '../../src/lead/values.ts';

export const TOPICS = ['budget', 'authority', 'need', 'timeline', 'contact'] as const satisfies readonly BuiltInTopic[];

const Value = z.record(z.string(), z.unknown());
export type Value = z.infer<typeof Value>;

const Utterance = MessageRow.extend({
  findings: z.array(z.object({ topic: z.enum(TOPICS), value: Value, quote: z.string() })),
  acts: z.array(z.string()).min(1),
});
export type Utterance = z.infer<typeof Utterance>;

const Transcript = TranscriptRow.extend({
  answers: z.partialRecord(z.enum(TOPICS), Value),
  unmet: z.array(z.string()),
  unknown: z.array(z.string()),
  qualified: z.boolean(),
});
export type Transcript = z.infer<typeof Transcript>;

const Expression = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string().nullish(),
  expected: z.array(z.looseObject({ text: z.string() })),
});
export type Expression = z.infer<typeof Expression>;

/** Rules are tuned on the development half; the frozen half only measures. */
export type Half = 'development' | 'frozen';

export const utterancesOf = (half: Half): Utterance[] => rows(`${half}-utterances`, Utterance);
export const transcriptsOf = (half: Half): Transcript[] => rows(`${half}-transcripts`, Transcript);
export const expressionsOf = (topic: 'budget' | 'timeline'): Expression[] => rows(`${topic}-expressions`, Expression);

function rows<Row>(name: string, schema: z.ZodType<Row>): Row[] {
  const file = join(import.meta.dirname, 'material', `${name}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
