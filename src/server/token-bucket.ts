/** So many at once, and so many a second from then on. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets by key, in memory, for at most `limit` keys: full buckets are forgotten first. */
export class TokenBuckets {
  readonly #allowance: Allowance;
  readonly #limit: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(allowance: Allowance, limit = 50_000) {
    this.#allowance = allowance;
    this.#limit = limit;
  }

  /** Takes one; 0 when it was there, else the seconds to wait. `now` in milliseconds. */
  take(key: string, now: number): number {
    const { burst, perSecond } = this.#allowance;
    const bucket = this.#buckets.get(key) ?? this.#add(key, now);
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
  }

  get size(): number {
    return this.#buckets.size;
  }

  #add(key: string, now: number): Bucket {
    if (this.#buckets.size >= this.#limit) this.#forget(now);
    const bucket = { tokens: this.#allowance.burst, at: now };
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #forget(now: number): void {
    const full = (this.#allowance.burst / this.#allowance.perSecond) * 1000;
    for (const [key, { at }] of this.#buckets) if (now - at >= full) this.#buckets.delete(key);
    // Nobody was idle for that long: the oldest half goes.
    if (this.#buckets.size < this.#limit) return;
    let surplus = Math.ceil(this.#limit / 2);
    for (const key of this.#buckets.keys()) {
      if (surplus-- <= 0) return;
      this.#buckets.delete(key);
    }
  }
}
