import type { IncomingMessage } from 'node:http';
import type { Next, Request, RequestHandler, Response } from 'restify';
import { Problem } from './problem.ts';

const BODY_LIMIT = 256 * 1024;

/**
 * Puts the parsed JSON into `request.body`; an empty body is undefined. A multipart body is left for its route to read,
 * with a limit of its own.
 */
export function jsonBody(limit = BODY_LIMIT): RequestHandler {
  return (request: Request, _response: Response, next: Next) => {
    const type = request.headers['content-type'] ?? '';
    const hasNone = request.method === 'GET' || request.method === 'HEAD';
    if (hasNone || type.startsWith('multipart/form-data')) {
      next();
      return;
    }
    readBody(request, limit, (error, body) => {
      next(error ?? (body === '' ? undefined : (parseInto(request, type, body) ?? undefined)));
    });
  };
}

function parseInto(request: Request, type: string, body: string): Problem | null {
  if (!/^application\/(.+\+)?json\b/i.test(type)) {
    return new Problem(415, 'not-json', 'The request body must be JSON, sent with Content-Type: application/json.');
  }
  try {
    request.body = JSON.parse(body) as unknown;
    return null;
  } catch (mistake) {
    const detail = mistake instanceof SyntaxError ? mistake.message : 'it cannot be read';
    return new Problem(400, 'invalid-json', `The request body is not valid JSON: ${detail}.`);
  }
}

function readBody(request: IncomingMessage, limit: number, done: (error: Problem | null, body: string) => void): void {
  const tooLarge = (): Problem => {
    const size = `${String(Math.round(limit / 1024))} KB`;
    return new Problem(413, 'too-large', `The request body is larger than ${size}; send less, or files by upload.`);
  };
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    done(tooLarge(), '');
    return;
  }

  const chunks: Buffer[] = [];
  let bytes = 0;
  let over = false;
  request.on('data', (chunk: Buffer) => {
    if (over) return;
    bytes += chunk.length;
    if (bytes > limit) {
      over = true;
      chunks.length = 0;
      done(tooLarge(), '');
      return;
    }
    chunks.push(chunk);
  });
  request.once('end', () => {
    if (!over)
      done(null, chunks.length === 1 ? (chunks[0]?.toString('utf8') ?? '') : Buffer.concat(chunks).toString('utf8'));
  });
}
