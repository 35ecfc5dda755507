import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Config, readConfig, VARIABLES } from '../src/config.ts';

type Env = Readonly<Record<string, string>>;

function good(env: Env): { config: Config; notices: readonly string[] } {
  const result = readConfig(env, '/srv/bantam');
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result;
}

function problems(env: Env): readonly string[] {
  const result = readConfig(env);
  return result.ok ? [] : result.problems;
}

describe('the configuration', () => {
  it('needs nothing: this machine only, the embedded store, no keys', () => {
    const { config, notices } = good({});
    expect(config).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      store: { kind: 'sqlite', directory: resolve('/srv/bantam/data') },
      azure: { kind: 'loopback' },
      allowedOrigins: 'any',
      allowedTenants: 'any',
      webhook: null,
      logLevel: 'info',
    });
    expect(config.allowedServiceHosts).toContain('*.botframework.com');
    expect(notices).toEqual([]);
  });

  it('takes an empty value as unset', () => {
    expect(good({ PORT: '', REDIS_URL: ' ', MicrosoftAppId: '' }).config.port).toBe(3978);
  });

  it('reads everything', () => {
    const { config } = good({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/var/lib/bantam',
      PUBLIC_URL: 'https://chat.example.com/',
      PROXIES: '1',
      MicrosoftAppId: '00000000-0000-4000-8000-0000000000aa',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: 'tenant',
      ALLOWED_ORIGINS: 'https://www.example.com, https://shop.example.com:8443',
      ALLOWED_TENANTS: 'one,two',
      ALLOWED_SERVICE_URLS: 'https://connector.example.com/teams, *.example.org',
      WEBHOOK_URL: 'https://crm.example.com/hook',
      WEBHOOK_SECRET: 'whsec_0123456789abcdef0123456789',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      publicUrl: 'https://chat.example.com',
      proxies: 1,
      store: { directory: '/var/lib/bantam' },
      azure: { kind: 'app', type: 'SingleTenant', tenantId: 'tenant', password: 'secret' },
      allowedOrigins: ['https://www.example.com', 'https://shop.example.com:8443'],
      allowedTenants: ['one', 'two'],
      allowedServiceHosts: ['connector.example.com', '*.example.org'],
      webhook: { url: 'https://crm.example.com/hook' },
    });
  });

  it.each<[Env, RegExp]>([
    [{ PORT: 'eighty' }, /^PORT must be a whole number from 0 to 65535, and it is "eighty"\.$/],
    [{ PORT: '70000' }, /^PORT must be a whole number/],
    [
      { REDIS_URL: 'redis://:pass@db' },
      /^REDIS_URL is not supported by this version yet; unset it to use the embedded store\.$/,
    ],
    [{ PUBLIC_URL: 'chat.example.com' }, /^PUBLIC_URL must be an address that begins with http/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be debug, info, warn or error/],
    [{ ALLOWED_ORIGINS: 'https://www.example.com/shop' }, /^ALLOWED_ORIGINS holds "https:\/\/www.example.com\/shop"/],
    [{ ALLOWED_SERVICE_URLS: '*.*' }, /^ALLOWED_SERVICE_URLS holds "\*\.\*"/],
    [{ WEBHOOK_URL: 'https://crm.example.com' }, /set WEBHOOK_SECRET too/],
    [{ WEBHOOK_SECRET: 'whsec_0123456789abcdef0123456789' }, /WEBHOOK_URL is not/],
    [{ MicrosoftAppId: '00000000-0000-4000-8000-0000000000aa' }, /set MicrosoftAppPassword too/],
    [{ MicrosoftAppPassword: 'secret' }, /MicrosoftAppId is not/],
    [
      { MicrosoftAppId: '00000000-0000-4000-8000-0000000000aa', MicrosoftAppType: 'UserAssignedMSI' },
      /set MicrosoftAppTenantId too/,
    ],
  ])('says what is wrong with %j in one sentence', (env, sentence) => {
    expect(problems(env)).toHaveLength(1);
    expect(problems(env)[0]).toMatch(sentence);
  });

  it('collects all mistakes and never shows a secret', () => {
    const all = problems({
      PORT: 'x',
      LOG_LEVEL: 'y',
      REDIS_URL: 'redis://:pass@db',
      WEBHOOK_SECRET: 'tooshort',
      METRICS_TOKEN: 'hush',
    });
    expect(all).toHaveLength(5);
    expect(all.join()).not.toMatch(/pass@|tooshort|hush/);
  });

  it('says that a key is not used yet', () => {
    const { notices } = good({ OPENAI_API_KEY: 'sk-example', MODEL: 'any' });
    expect(notices).toEqual(['OPENAI_API_KEY is set, but this version understands by rules only.']);
  });

  it('describes each variable in one line', () => {
    expect(VARIABLES.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PORT', 'DATA_DIR', 'MicrosoftAppId', 'WEBHOOK_URL']),
    );
    for (const { name, meaning, default: usual } of VARIABLES) {
      expect(meaning, name).toMatch(/^[A-Z].*\.$/);
      // What the table says is what happens.
      if (name === 'PORT') expect(usual).toBe(String(good({}).config.port));
      if (name === 'HOST') expect(usual).toBe(good({}).config.host);
    }
  });
});
