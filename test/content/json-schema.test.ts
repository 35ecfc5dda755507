import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/content/json-schema.ts';
import { projectFolder } from './content.ts';

test.each(Object.entries(jsonSchemas()))(
  '%s is what the definitions say (vitest -u writes it anew)',
  async (path, text) => {
    await expect(text).toMatchFileSnapshot(`${projectFolder}/${path}`);
  },
);

test('every key of a question is explained on hover', () => {
  const schema = JSON.parse(jsonSchemas()['dialogs/schema/qualify.schema.json'] ?? '') as {
    properties: { questions: { additionalProperties: { properties: Record<string, unknown>; required: string[] } } };
  };
  const { properties, required } = schema.properties.questions.additionalProperties;
  expect(Object.keys(properties)).toEqual(
    expect.arrayContaining(['learn', 'ask', 'heard', 'clarify', 'points', 'when']),
  );
  expect(Object.values(properties).every((key) => JSON.stringify(key).includes('"description"'))).toBe(true);
  expect(required).toEqual(['learn', 'ask', 'clarify', 'again', 'afterAnswer']);
});
