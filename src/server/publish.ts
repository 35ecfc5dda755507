import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { Problem } from './problem.ts';

/** What became of a publication; `differs` and `replaced` are outcomes of a start only. */
export type PublishOutcome =
  | { readonly outcome: 'published' | 'replaced' | 'unchanged' | 'differs'; readonly hash: string }
  | { readonly outcome: 'refused'; readonly problems: readonly string[] };

/** `POST /api/content/publish`: publishes the content folder for new conversations. From this machine only. */
export function mountPublish(
  server: Server,
  { publish, trusted }: { publish: () => Promise<PublishOutcome>; trusted: (request: IncomingMessage) => boolean },
): void {
  server.post('/api/content/publish', async (request: Request, response: Response) => {
    if (!trusted(request)) throw new Problem(403, 'not-trusted', 'Content is published from this machine only.');
    const outcome = await publish();
    response.send(outcome.outcome === 'refused' ? 422 : 200, outcome);
  });
}
