import { z } from 'zod';
import { components } from './components.ts';
import { Disposition } from './views.ts';

/** What the console's API is asked. Only what is used; unknown keys are refused so that a typing mistake is seen. */

const text = z.string().trim().min(1, 'must not be empty').max(4000, 'must be at most 4,000 characters');
const clientId = z
  .string()
  .min(1)
  .max(100)
  .describe('Identifies the sending attempt: the same again is the same message.');

export const Say = z.strictObject({ text, clientId }).register(components, { id: 'Say' });
export type Say = z.infer<typeof Say>;

export const Dispose = z
  .strictObject({ disposition: Disposition, close: z.boolean() })
  .register(components, { id: 'Dispose' });
export type Dispose = z.infer<typeof Dispose>;

export const SetPresence = z
  .strictObject({ state: z.enum(['here', 'away']) })
  .register(components, { id: 'SetPresence' });
export type SetPresence = z.infer<typeof SetPresence>;

export const Nothing = z.strictObject({}).register(components, { id: 'Nothing' });
export type Nothing = z.infer<typeof Nothing>;

const position = z.coerce.number().int().min(0).optional();

/** Entries after a position, oldest first, or the page that ends before one. */
export const Page = z
  .strictObject({ after: position, before: position, limit: z.coerce.number().int().min(1).max(200).default(100) })
  .register(components, { id: 'Page' });
export type Page = z.infer<typeof Page>;

export const Rep = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(80),
});
