import { z } from 'zod';
import { Qualify } from './qualify-schema.ts';
import { Routing } from './routing-schema.ts';

/**
 * The JSON Schemas with which an editor completes and explains the YAML files, by path. They are kept in the content
 * folder; a test holds them to these definitions (`vitest -u` writes them anew).
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'dialogs/schema/qualify.schema.json': jsonSchema(Qualify, 'What is asked, what it is worth, and what is said'),
    'dialogs/schema/routing.schema.json': jsonSchema(Routing, 'Who gets a lead, and how long a visitor waits'),
  };
}

function jsonSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'inline' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
