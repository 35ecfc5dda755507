import type { IncomingHttpHeaders } from 'node:http';
import type { Rep as DeskRep } from '../../conversation/ports/desk.ts';
import { Problem } from '../problem.ts';
import { Rep } from './requests.ts';

/**
 * Who calls. Until sign-in exists a rep is whoever the browser says: an id it made and kept, and the name typed once.
 * Headers carry Latin letters only, so the name comes percent-encoded.
 */
export function repOf(headers: IncomingHttpHeaders): DeskRep {
  const parsed = Rep.safeParse({ id: headers['x-bantam-rep-id'], name: decoded(headers['x-bantam-rep-name']) });
  if (!parsed.success) {
    const message = 'The request does not say who you are: send the headers x-bantam-rep-id and x-bantam-rep-name.';
    throw new Problem(400, 'no-rep', message);
  }
  return parsed.data;
}

/** The same from the address of a WebSocket, which cannot carry headers of its own. */
export function repInAddress(parameters: URLSearchParams): DeskRep | null {
  const parsed = Rep.safeParse({ id: parameters.get('rep'), name: parameters.get('name') });
  return parsed.success ? parsed.data : null;
}

function decoded(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined;
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}
