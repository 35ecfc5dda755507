import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer, type HttpServer } from '../../src/server/http-server.ts';
import { createLogger } from '../../src/server/logger.ts';
import { Metrics } from '../../src/server/metrics.ts';
import { mountPages } from '../../src/server/pages.ts';

let folder: string;
let server: HttpServer;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bantam-pages-'));
  for (const part of ['demo', 'console', 'assets']) await mkdir(join(folder, part));
  await writeFile(join(folder, 'demo/index.html'), `<!doctype html><title>Demo</title>${'<p>words</p>'.repeat(100)}`);
  await writeFile(join(folder, 'console/index.html'), '<!doctype html><title>Console</title>');
  await writeFile(join(folder, 'widget.js'), 'console.log("loader");'.repeat(50));
  await writeFile(join(folder, 'assets/app-1a2b3c.js'), 'export const app = 1;'.repeat(50));
  await writeFile(join(folder, 'secret.txt'), 'not for the web');
  server = createHttpServer({
    logger: createLogger('error', () => undefined),
    metrics: new Metrics(),
    allowedOrigins: 'any',
    proxies: 0,
  });
  mountPages(server.routes, {
    folder: join(folder),
    mayOpenConsole: (request) =>
      request.headers['x-forwarded-for'] === undefined ? null : 'Open on this machine only.',
  });
  ({ url } = await server.listen(0, '127.0.0.1'));
});
afterEach(async () => {
  await server.close(100);
  await rm(folder, { recursive: true });
});

describe('pages', () => {
  it('come with a policy that lets nothing in from elsewhere, and are checked again each time', async () => {
    const page = await fetch(`${url}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Demo</title>');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('are sent compressed, and not at all when the browser has them', async () => {
    const page = await fetch(`${url}/`, { headers: { 'accept-encoding': 'br' } });
    expect(page.headers.get('content-encoding')).toBe('br');
    const etag = page.headers.get('etag') ?? '';
    expect((await fetch(`${url}/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await writeFile(join(folder, 'demo/index.html'), '<!doctype html><title>Changed</title>');
    expect(await (await fetch(`${url}/`, { headers: { 'if-none-match': etag } })).text()).toContain('Changed');
  });

  it('keep the console to those who may open it', async () => {
    expect((await fetch(`${url}/console`)).status).toBe(200);
    const refused = await fetch(`${url}/console`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({ error: { code: 'forbidden', message: 'Open on this machine only.' } });
  });
});

describe('files that other sites load', () => {
  it('may be loaded from anywhere; those whose names change with their content are kept for a year', async () => {
    const loader = await fetch(`${url}/widget.js`);
    const asset = await fetch(`${url}/assets/app-1a2b3c.js`);
    for (const file of [loader, asset]) {
      expect(file.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(file.headers.get('access-control-allow-origin')).toBe('*');
      expect(file.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
    expect(loader.headers.get('cache-control')).toMatch(/^public, max-age=300/);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${url}/assets/app-1a2b3c.js`, { method: 'HEAD' })).status).toBe(200);
  });

  it('are only those below the folder, however the address is written', async () => {
    for (const path of [
      '/assets/../secret.txt',
      '/assets/%2e%2e/secret.txt',
      '/assets/..%2fsecret.txt',
      '/assets/%00',
      '/assets/%zz',
      '/assets/',
    ]) {
      // fetch would tidy the address up.
      const status = await new Promise((resolve, reject) => {
        httpRequest(`${url}/`, { path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect([400, 404], path).toContain(status);
    }
  });
});
