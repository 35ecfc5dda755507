import type { Request, Response, Server } from 'restify';
import { Problem } from './problem.ts';
import { embeddedHeaders, type HeaderSetter, pageHeaders } from './security-headers.ts';
import { encodingFor, StaticFiles } from './static-files.ts';

export interface PagesOptions {
  /** Where the browser code was built to. */
  readonly folder: string;
  /** Who may open the console; the sentence for the others. Omitted: everybody. */
  readonly mayOpenConsole?: (request: Request) => string | null;
}

const HTML = 'no-cache';
const LOADER = 'public, max-age=300, stale-while-revalidate=86400';
const HASHED = 'public, max-age=31536000, immutable';

/** `/` the demo site, `/console`, `/widget.js`, and `/assets/` whose names change with their content. */
export function mountPages(server: Server, { folder, mayOpenConsole }: PagesOptions): void {
  const files = new StaticFiles(folder);
  const page = pageHeaders();
  const embedded = embeddedHeaders();

  const send = async (
    request: Request,
    response: Response,
    path: string,
    cache: string,
    headers: HeaderSetter,
  ): Promise<void> => {
    const file = await files.read(path);
    if (file === null)
      throw new Problem(404, 'not-found', `There is no ${request.getPath()} here; was the browser code built?`);
    await new Promise<void>((resolve, reject) => {
      headers(request, response, (error?: unknown) => {
        if (error instanceof Error) reject(error);
        else resolve();
      });
    });
    response.setHeader('Cache-Control', cache);
    response.setHeader('ETag', file.etag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (headers === embedded) response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.headers['if-none-match']?.split(/,\s*/).includes(file.etag) === true) {
      response.statusCode = 304;
      response.end();
      return;
    }
    const encoding = encodingFor(request, file);
    const body = (encoding === null ? null : file[encoding]) ?? file.body;
    if (encoding !== null) response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, { 'Content-Type': file.contentType, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  const get = (path: string, answer: (request: Request, response: Response) => Promise<void>): void => {
    const handler = async (request: Request, response: Response): Promise<void> => answer(request, response);
    server.get(path, handler);
    server.head(path, handler);
  };

  get('/', (request, response) => send(request, response, 'demo/index.html', HTML, page));
  get('/console', async (request, response) => {
    const refusal = mayOpenConsole?.(request) ?? null;
    if (refusal !== null) throw new Problem(403, 'forbidden', refusal);
    await send(request, response, 'console/index.html', HTML, page);
  });
  get('/widget.js', (request, response) => send(request, response, 'widget.js', LOADER, embedded));
  get('/assets/*', (request, response) => {
    return send(request, response, request.getPath().slice(1), HASHED, embedded);
  });
}
