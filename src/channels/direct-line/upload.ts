import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Attachment } from '../../conversation/log.ts';
import { Refusal } from '../refusal.ts';

const UPLOAD_LIMIT = 10 * 1024 * 1024;
const mostFiles = 10;

export interface Upload {
  /** The activity part as it was sent; null when there was none. */
  readonly activity: unknown;
  readonly files: readonly { readonly attachment: Attachment; readonly body: Uint8Array }[];
}

/** Reads a multipart body with one `activity` part (JSON) and `file` parts. */
export async function readUpload(request: IncomingMessage, conversationId: string): Promise<Upload> {
  const contentType = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw new Refusal(
      415,
      'not-multipart',
      'Send an upload as multipart/form-data with an `activity` and `file` parts.',
    );
  }
  const body = await readAll(request);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- meant for bodies without a limit; ours is read and bounded.
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw new Refusal(400, 'invalid-multipart', 'The upload is not a valid multipart/form-data body.');
  });

  const part = form.get('activity');
  const text = part === null ? null : typeof part === 'string' ? part : await part.text();
  const parts = form.getAll('file').filter((file) => typeof file !== 'string');
  if (parts.length > mostFiles)
    throw new Refusal(413, 'too-many-files', `Send at most ${String(mostFiles)} files at once.`);

  const files = await Promise.all(
    parts.map(async (file, index) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = file.name === '' ? 'file' : file.name.slice(0, 200);
      const id = fileId([conversationId, text ?? '', String(index), name], bytes);
      return {
        attachment: { id, name, contentType: file.type || 'application/octet-stream', bytes: bytes.length },
        body: bytes,
      };
    }),
  );
  return { activity: text === null ? null : parseActivity(text), files };
}

function parseActivity(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'invalid-json', 'The `activity` part of the upload is not valid JSON.');
  }
}

/** The same upload sent again has the same id; nobody who has not seen the conversation can guess it. */
function fileId(about: readonly string[], bytes: Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(about)).update(bytes).digest('base64url');
}

async function readAll(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const tooLarge = new Refusal(413, 'too-large', 'The upload is larger than 10 MB; send smaller files.');
  if (Number(request.headers['content-length'] ?? 0) > UPLOAD_LIMIT) throw tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left undestroyed, so that the refusal can still be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > UPLOAD_LIMIT) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
