import { describe, expect, it } from 'vitest';
import { isLoopbackTrusted } from '../../src/server/loopback-trust.ts';
import { fc } from '../support/property.ts';

const local = { peer: '127.0.0.1', headers: { host: 'localhost:3978' } };

describe('trusted loopback', () => {
  it.each([
    ['a person at this machine', local],
    ['over IPv6', { peer: '::1', headers: { host: '[::1]:3978' } }],
    ['over mapped IPv4', { peer: '::ffff:127.0.0.1', headers: { host: '127.0.0.1' } }],
    ['from a page of this machine', { ...local, headers: { ...local.headers, origin: 'http://localhost:3978' } }],
    [
      'who follows a link from elsewhere',
      { ...local, headers: { ...local.headers, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } },
    ],
  ])('is %s', (_who, input) => {
    expect(isLoopbackTrusted(input)).toBe(true);
  });

  it.each([
    ['another machine', { ...local, peer: '192.168.1.20' }],
    ['a connection without a peer', { ...local, peer: undefined }],
    ['a name that was rebound to this machine', { ...local, headers: { host: 'rebound.example.com' } }],
    ['a host that only begins like this machine', { ...local, headers: { host: 'localhost.example.com' } }],
    ['no host', { ...local, headers: {} }],
    ['a page from elsewhere', { ...local, headers: { ...local.headers, origin: 'https://www.example.com' } }],
    ['a page without an origin', { ...local, headers: { ...local.headers, origin: 'null' } }],
    [
      'an image on a page from elsewhere',
      { ...local, headers: { ...local.headers, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } },
    ],
    ['a proxy', { ...local, headers: { ...local.headers, 'x-forwarded-for': '127.0.0.1' } }],
    ['a proxy of the standard', { ...local, headers: { ...local.headers, forwarded: 'for=127.0.0.1' } }],
    ['a tunnel', { ...local, headers: { ...local.headers, 'cf-connecting-ip': '203.0.113.9' } }],
  ])('is not %s', (_who, input) => {
    expect(isLoopbackTrusted(input)).toBe(false);
  });

  it('is never what was forwarded, whatever else is said', () => {
    const names = fc.constantFrom(
      'forwarded',
      'via',
      'x-forwarded-host',
      'x-forwarded-proto',
      'X-Forwarded-For',
      'x-real-ip',
    );
    fc.assert(
      fc.property(names, fc.string(), fc.constantFrom('localhost', '127.0.0.1:80', '[::1]'), (name, value, host) => {
        expect(isLoopbackTrusted({ peer: '127.0.0.1', headers: { host, [name]: value } })).toBe(false);
      }),
    );
  });
});
