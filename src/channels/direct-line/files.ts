import type { Request, Response, Server } from 'restify';
import type { Store } from '../../conversation/ports/store.ts';
import { Refusal } from '../refusal.ts';

/** Shown where they stand; everything else is downloaded, so that no file of a visitor runs as a page of ours. */
const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Files that visitors sent. Their ids cannot be guessed: an image tag cannot send a token. */
export function mountFiles(server: Server, path: string, store: Pick<Store, 'file'>): void {
  server.get(`${path}/:file`, async (request: Request, response: Response) => {
    const file = await store.file((request.params as { file: string }).file);
    if (file === null) throw new Refusal(404, 'unknown-file', 'There is no such file.');
    const { name, contentType } = file.attachment;
    const isShown = shown.has(contentType);
    response.writeHead(200, {
      'Content-Type': isShown ? contentType : 'application/octet-stream',
      'Content-Length': file.body.length,
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeRFC5987(name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'private, max-age=86400, immutable',
    });
    response.end(file.body);
  });
}

function encodeRFC5987(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
