import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../src/server/client-address.ts';
import { createLogger } from '../../src/server/logger.ts';
import { Metrics } from '../../src/server/metrics.ts';
import { shutDown } from '../../src/server/shutdown.ts';
import { TokenBuckets } from '../../src/server/token-bucket.ts';
import { fc } from '../support/property.ts';

describe('a token bucket', () => {
  it('never gives more than its burst and what has flowed in since', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 200 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5 }), (pauses, burst, perSecond) => {
        const buckets = new TokenBuckets({ burst, perSecond });
        let now = 0;
        let given = 0;
        for (const pause of pauses) {
          now += pause;
          if (buckets.take('a', now) === 0) given += 1;
        }
        expect(given).toBeLessThanOrEqual(burst + (now / 1000) * perSecond);
      }),
    );
  });

  it('gives again after as long as it said', () => {
    const buckets = new TokenBuckets({ burst: 2, perSecond: 0.5 });
    expect([buckets.take('a', 0), buckets.take('a', 0)]).toEqual([0, 0]);
    const wait = buckets.take('a', 0);
    expect(wait).toBe(2);
    expect(buckets.take('b', 0)).toBe(0);
    expect(buckets.take('a', wait * 1000)).toBe(0);
  });

  it('keeps a bounded number of keys', () => {
    const buckets = new TokenBuckets({ burst: 1, perSecond: 1 }, 100);
    for (let n = 0; n < 10_000; n += 1) buckets.take(String(n), n);
    expect(buckets.size).toBeLessThanOrEqual(100);
  });
});

describe('a visitor’s address', () => {
  const from = (forwarded?: string): IncomingMessage =>
    ({
      socket: { remoteAddress: '10.0.0.5' },
      headers: { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage;

  it('is the peer, unless our own proxies say otherwise; what is further left can be made up', () => {
    expect(clientAddress(from('1.2.3.4'), 0)).toBe('10.0.0.5');
    expect(clientAddress(from('6.6.6.6, 1.2.3.4'), 1)).toBe('1.2.3.4');
    expect(clientAddress(from('6.6.6.6, 1.2.3.4, 10.0.0.9'), 2)).toBe('1.2.3.4');
    expect(clientAddress(from(), 1)).toBe('10.0.0.5');
  });
});

describe('metrics', () => {
  it('are written in the Prometheus text format', () => {
    const metrics = new Metrics();
    metrics.counter('messages_total', 'Messages.').add({ kind: 'a "quoted"\nline' }, 2);
    metrics.gauge('open', 'Open now.', () => 7);
    const seconds = metrics.histogram('turn_seconds', 'Turns.', [0.1, 1]);
    for (const value of [0.05, 0.1, 0.5, 3]) seconds.observe({}, value);
    expect(metrics.text()).toBe(
      [
        '# HELP messages_total Messages.',
        '# TYPE messages_total counter',
        'messages_total{kind="a \\"quoted\\"\\nline"} 2',
        '# HELP open Open now.',
        '# TYPE open gauge',
        'open 7',
        '# HELP turn_seconds Turns.',
        '# TYPE turn_seconds histogram',
        'turn_seconds_bucket{le="0.1"} 2',
        'turn_seconds_bucket{le="1"} 3',
        'turn_seconds_bucket{le="+Inf"} 4',
        'turn_seconds_sum 3.65',
        'turn_seconds_count 4',
        '',
      ].join('\n'),
    );
  });
});

describe('stopping', () => {
  const quiet = createLogger('error', () => undefined);

  it('goes on with the next step when one fails', async () => {
    const done: string[] = [];
    const steps = [
      { name: 'server', run: async () => void done.push('server') },
      { name: 'turns', run: () => Promise.reject(new Error('stuck')) },
      { name: 'store', run: async () => void done.push('store') },
    ];
    expect(await shutDown({ steps, logger: quiet })).toBe(false);
    expect(done).toEqual(['server', 'store']);
  });

  it('ends after its deadline whatever hangs', async () => {
    const steps = [{ name: 'turns', run: () => new Promise<void>(() => undefined) }];
    expect(await shutDown({ steps, logger: quiet, deadlineMs: 20 })).toBe(false);
    expect(await shutDown({ steps: [], logger: quiet })).toBe(true);
  });
});

describe('the log', () => {
  it('writes one JSON line from its level on, errors with their stack', () => {
    const lines: string[] = [];
    const logger = createLogger(
      'warn',
      (line) => lines.push(line),
      () => 0,
    );
    logger.info('unheard');
    logger.error('broke', { error: new Error('why') });
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(line).toMatchObject({ at: '1970-01-01T00:00:00.000Z', level: 'error', message: 'broke' });
    expect(line['error']).toContain('Error: why');
  });
});
