import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file ready to be sent, in each encoding that is worth it. */
export interface StaticFile {
  readonly contentType: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Reads files below a folder, and keeps them compressed for as long as they stay as they are on disk. */
export class StaticFiles {
  readonly #folder: string;
  readonly #kept = new Map<string, { readonly changedAt: number; readonly file: Promise<StaticFile> }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** `path` relative to the folder; null when there is no such file. */
  async read(path: string): Promise<StaticFile | null> {
    // Names of built files need no escaping; what has any, or leads elsewhere, is none of them.
    if (!/^[\w.-]+(\/[\w.-]+)*$/.test(path) || path.split('/').includes('..')) return null;
    const whole = join(this.#folder, path);
    const found = await stat(whole).catch(() => null);
    if (found?.isFile() !== true) return null;

    const kept = this.#kept.get(whole);
    if (kept?.changedAt === found.mtimeMs) return kept.file;
    const file = prepare(whole);
    this.#kept.set(whole, { changedAt: found.mtimeMs, file });
    file.catch(() => this.#kept.delete(whole));
    return file;
  }
}

async function prepare(path: string): Promise<StaticFile> {
  const body = await readFile(path);
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const worthIt = /^text\/|json|svg/.test(contentType) && body.length > 512;
  const br = worthIt ? await compress.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : null;
  return { contentType, etag, body, br, gzip: worthIt ? await compress.gzip(body) : null };
}

/** The smallest form that the browser takes. */
export function encodingFor(request: IncomingMessage, file: StaticFile): 'br' | 'gzip' | null {
  const accepted = [request.headers['accept-encoding'] ?? ''].flat().join(',');
  if (file.br !== null && /\bbr\b/.test(accepted)) return 'br';
  if (file.gzip !== null && /\bgzip\b/.test(accepted)) return 'gzip';
  return null;
}
