import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** Who may speak in which conversation. */
export interface Grant {
  readonly conversationId: string;
  readonly userId: string;
}

export interface Token {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}

const TOKEN_LIFE_SECONDS = 30 * 60;

const Claims = z.object({ conversation: z.string(), user: z.string(), exp: z.number() });
const keptTokens = 20_000;

/** The web channel's tokens: JWTs signed with the store's secret (HS256), so that every process knows them. */
export class Tokens {
  readonly #key: Uint8Array;
  readonly #now: () => number;
  /** Verified once: what a token says does not change, only whether its time is up. */
  readonly #verified = new Map<string, { readonly grant: Grant; readonly expiresAt: number }>();

  constructor(secret: string, now: () => number) {
    this.#key = Buffer.from(secret, 'base64url');
    this.#now = now;
  }

  async issue({ conversationId, userId }: Grant): Promise<Token> {
    const issuedAt = Math.floor(this.#now() / 1000);
    const token = await new SignJWT({ conversation: conversationId, user: userId })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + TOKEN_LIFE_SECONDS)
      .sign(this.#key);
    return { conversationId, token, expires_in: TOKEN_LIFE_SECONDS };
  }

  /** Refuses with 403 what is missing, damaged, foreign or expired. */
  async verify(token: string | null): Promise<Grant> {
    if (token === null || token === '') {
      throw new Refusal(
        403,
        'no-token',
        'Send a token from /v3/directline/tokens/generate as `Authorization: Bearer …`.',
      );
    }
    const known = this.#verified.get(token) ?? (await this.#read(token));
    if (known.expiresAt <= this.#now()) {
      this.#verified.delete(token);
      throw new Refusal(
        403,
        'token-expired',
        'The token has expired; get a new one from /v3/directline/tokens/generate.',
      );
    }
    return known.grant;
  }

  async #read(token: string): Promise<{ grant: Grant; expiresAt: number }> {
    const payload = await jwtVerify(token, this.#key, {
      algorithms: ['HS256'],
      // Whether its time is up is asked every time, not only now.
      clockTolerance: Number.MAX_SAFE_INTEGER,
    }).then(
      (verified) => Claims.safeParse(verified.payload).data,
      () => undefined,
    );
    if (payload === undefined) throw new Refusal(403, 'token-refused', 'The token was not issued by this server.');

    const read = {
      grant: { conversationId: payload.conversation, userId: payload.user },
      expiresAt: payload.exp * 1000,
    };
    if (this.#verified.size >= keptTokens) this.#verified.clear();
    this.#verified.set(token, read);
    return read;
  }
}

/** `Authorization: Bearer <token>`; null where there is none. */
export function bearerOf(header: string | undefined): string | null {
  return header !== undefined && /^Bearer \S+$/i.test(header) ? header.slice('Bearer '.length) : null;
}
