import { z } from 'zod';
import type { Call } from './calls.ts';
import { components } from './components.ts';
import { Refusal } from './views.ts';

type JsonSchema = Record<string, unknown>;

/** The OpenAPI 3.1 document of the calls; its schemas are those that the requests are checked with. */
export function openApiDocument(calls: readonly Call[]): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const call of calls) (paths[call.path] ??= {})[call.method] = operation(call);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bantam console API',
      version: '1',
      description:
        'What the rep console does. Open on this machine only until sign-in is set up. ' +
        'Events come over the WebSocket /api/live.',
    },
    paths,
    components: { schemas: componentSchemas() },
  };
}

function operation({ method, path, name, summary, input, output }: Call): unknown {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const headers = ['x-bantam-rep-id', 'x-bantam-rep-name'].map((header) => ({
    name: header,
    in: 'header',
    required: true,
    schema: { type: 'string' },
  }));
  const answer = (description: string, schema: unknown): unknown => ({
    description,
    content: { 'application/json': { schema } },
  });
  return {
    operationId: name,
    summary,
    parameters: method === 'get' ? [...parameters, ...queryParameters(input)] : [...parameters, ...headers],
    ...(method === 'post' && {
      requestBody: { required: true, content: { 'application/json': { schema: reference(input) } } },
    }),
    responses: { 200: answer('Done.', reference(output)), default: answer('Refused.', reference(Refusal)) },
  };
}

function queryParameters(input: z.ZodType): unknown[] {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const properties = schema['properties'] ?? {};
  return Object.entries(properties).map(([name, property]: [string, unknown]) => ({
    name,
    in: 'query',
    required: false,
    schema: property,
  }));
}

const reference = (schema: z.ZodType): unknown => ({
  $ref: `#/components/schemas/${components.get(schema)?.id ?? 'Nothing'}`,
});

function componentSchemas(): Record<string, unknown> {
  const { schemas } = z.toJSONSchema(components, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]),
  );
}
