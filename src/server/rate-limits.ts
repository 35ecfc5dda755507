import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address.ts';
import { type Allowance, TokenBuckets } from './token-bucket.ts';

/** How much one visitor and one address may ask of the web channel. */
export interface RateLimits {
  /** New tokens and conversations, by address. */
  readonly starts: Allowance;
  /** Messages, events and typing, by visitor. */
  readonly posts: Allowance;
  /** Polls, by visitor: the official client polls up to five times a second. */
  readonly polls: Allowance;
  /** Everything, by address: an office may share one. */
  readonly address: Allowance;
}

export const RATE_LIMITS: RateLimits = {
  starts: { burst: 60, perSecond: 1 },
  posts: { burst: 30, perSecond: 2 },
  polls: { burst: 60, perSecond: 10 },
  address: { burst: 600, perSecond: 100 },
};

export interface RateLimiter {
  /** Seconds to wait; 0: go on. */
  wait(request: IncomingMessage, path: string): number;
}

/** People at this machine are not limited, nor are calls that Azure signs. */
export function createRateLimiter(options: {
  readonly limits: RateLimits;
  readonly proxies: number;
  readonly trusted: (request: IncomingMessage) => boolean;
  readonly now: () => number;
}): RateLimiter {
  const { limits, proxies, trusted, now } = options;
  const starts = new TokenBuckets(limits.starts);
  const posts = new TokenBuckets(limits.posts);
  const polls = new TokenBuckets(limits.polls);
  const address = new TokenBuckets(limits.address);

  return {
    wait(request, path) {
      if (!path.startsWith('/v3/') || trusted(request)) return 0;
      const from = clientAddress(request, proxies);
      const at = now();
      const whole = address.take(from, at);
      if (whole > 0) return whole;

      if (path.endsWith('/tokens/generate') || (request.method === 'POST' && path.endsWith('/conversations'))) {
        return starts.take(from, at);
      }
      // Whether the token is true is found out later; one that is made up does not get past the address.
      const visitor = request.headers.authorization ?? from;
      if (request.method === 'POST') return posts.take(visitor, at);
      return path.endsWith('/activities') ? polls.take(visitor, at) : 0;
    },
  };
}
