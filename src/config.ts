import { resolve } from 'node:path';
import { z } from 'zod';

/** Everything that the environment decides, read once at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** How visitors and channels reach this server from outside, without a trailing slash; null: as each request says. */
  readonly publicUrl: string | null;
  /** Proxies in front that add to X-Forwarded-For; 0: the peer is the visitor. */
  readonly proxies: number;
  readonly store: { readonly kind: 'sqlite'; readonly directory: string };
  /** Holds `dialogs/` and `prompts/`; null: Bantam's own folder. */
  readonly contentDirectory: string | null;
  readonly understanding: { readonly kind: 'rules' };
  readonly azure: AzureConfig;
  readonly allowedOrigins: readonly string[] | 'any';
  readonly allowedTenants: readonly string[] | 'any';
  /** Host names, `*.` for every host below one. */
  readonly allowedServiceHosts: readonly string[];
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  /** Opens /metrics to whoever sends it as a bearer token; without it only this machine may read them. */
  readonly metricsToken: string | null;
  readonly logLevel: LogLevel;
}

export type AzureConfig =
  /** No app id: /api/messages answers on trusted loopback only. */
  | { readonly kind: 'loopback' }
  | {
      readonly kind: 'app';
      readonly appId: string;
      readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
      readonly password: string | null;
      readonly tenantId: string | null;
    };

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A configuration with lines to say at the start, or every mistake as one sentence that names its variable. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config; readonly notices: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

export interface Variable {
  readonly name: string;
  /** As a person would write it; null: there is none. */
  readonly default: string | null;
  readonly meaning: string;
  /** Never printed, not even in an error. */
  readonly secret: boolean;
}

/** Where Azure channels are answered when nothing else is configured. */
const MICROSOFT_SERVICE_HOSTS = [
  '*.botframework.com',
  '*.botframework.us',
  'smba.trafficmanager.net',
  '*.smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
] as const;

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const webAddress = z.string().refine(isWebAddress, 'must be an address that begins with http:// or https://');

/** One row a variable: what README and `--help` show, and how its text is read. */
const table = {
  PORT: row('3978', 'Port to listen on.', z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)), {
    must: 'must be a whole number from 0 to 65535',
  }),
  HOST: row('127.0.0.1', 'Address to listen on: this machine alone; 0.0.0.0 for every network.', z.string()),
  DATA_DIR: row('./data', 'Folder of the embedded store.', z.string()),
  CONTENT_DIR: row("Bantam's own", 'Folder that holds dialogs/ and prompts/.', z.string()),
  PUBLIC_URL: row(null, 'How visitors reach this server, when a proxy is in front.', webAddress),
  PROXIES: row(
    '0',
    'Number of proxies in front that add to X-Forwarded-For.',
    z.string().regex(/^\d$/).transform(Number),
    {
      must: 'must be a whole number from 0 to 9',
    },
  ),
  REDIS_URL: row(null, 'Not supported by this version yet: where it is set, the start is refused.', z.never(), {
    secret: true,
    must: 'is not supported by this version yet; unset it to use the embedded store',
  }),
  OPENAI_API_KEY: row(null, 'Not used by this version yet: it understands by rules.', z.string(), { secret: true }),
  OPENAI_BASE_URL: row(null, 'Not used by this version yet.', webAddress),
  MODEL: row(null, 'Not used by this version yet.', z.string()),
  MicrosoftAppId: row(null, 'App id of the Azure bot; without it /api/messages answers this machine only.', z.uuid(), {
    must: 'must be a UUID, as Azure shows it',
  }),
  MicrosoftAppType: row(
    'MultiTenant',
    'Kind of the Azure bot: MultiTenant, SingleTenant or UserAssignedMSI.',
    z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']),
    { must: 'must be MultiTenant, SingleTenant or UserAssignedMSI' },
  ),
  MicrosoftAppPassword: row(null, 'Secret of the Azure bot; not needed for UserAssignedMSI.', z.string(), {
    secret: true,
  }),
  MicrosoftAppTenantId: row(null, 'Tenant of the Azure bot, for SingleTenant and UserAssignedMSI.', z.string()),
  ALLOWED_ORIGINS: row('any', 'Sites that may embed the widget, separated by commas: https://www.example.com.', list),
  ALLOWED_TENANTS: row('any', 'Microsoft 365 tenants that may write to the bot, separated by commas.', list),
  ALLOWED_SERVICE_URLS: row(
    "Microsoft's",
    'Hosts that replies to Azure channels may go to, separated by commas; *.example.com for all below one.',
    list,
  ),
  WEBHOOK_URL: row(null, 'Where handoffs are sent to (Standard Webhooks).', webAddress),
  WEBHOOK_SECRET: row(null, 'Signs what is sent there: `whsec_` and at least 24 bytes in base64.', z.string().min(24), {
    secret: true,
    must: 'must have at least 24 characters',
  }),
  METRICS_TOKEN: row(null, 'Bearer token for /metrics from elsewhere; this machine needs none.', z.string().min(16), {
    secret: true,
    must: 'must have at least 16 characters',
  }),
  LOG_LEVEL: row('info', 'How much is logged: debug, info, warn or error.', z.enum(LOG_LEVELS), {
    must: 'must be debug, info, warn or error',
  }),
};

/** What README and `--help` are checked against. */
export const VARIABLES: readonly Variable[] = Object.entries(table).map(
  ([name, { default: usual, meaning, secret }]) => ({
    name,
    default: usual,
    meaning,
    secret,
  }),
);

/** Reads the environment. An empty value counts as unset. All mistakes are collected. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, folder = process.cwd()): ConfigResult {
  const problems: string[] = [];
  const read = <T>(name: keyof typeof table, { schema, secret, must }: Row<T>): T | null => {
    const text = env[name]?.trim();
    if (text === undefined || text === '') return null;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    const complaint = must ?? parsed.error.issues[0]?.message ?? 'cannot be read';
    problems.push(secret ? `${name} ${complaint}.` : `${name} ${complaint}, and it is "${text}".`);
    return null;
  };

  const port = read('PORT', table.PORT) ?? 3978;
  const host = read('HOST', table.HOST) ?? '127.0.0.1';
  const directory = read('DATA_DIR', table.DATA_DIR) ?? './data';
  const content = read('CONTENT_DIR', table.CONTENT_DIR);
  const publicUrl = read('PUBLIC_URL', table.PUBLIC_URL);
  const proxies = read('PROXIES', table.PROXIES) ?? 0;
  read('REDIS_URL', table.REDIS_URL);
  const key = read('OPENAI_API_KEY', table.OPENAI_API_KEY);
  const baseUrl = read('OPENAI_BASE_URL', table.OPENAI_BASE_URL);
  const model = read('MODEL', table.MODEL);
  const appId = read('MicrosoftAppId', table.MicrosoftAppId);
  const type = read('MicrosoftAppType', table.MicrosoftAppType) ?? 'MultiTenant';
  const password = read('MicrosoftAppPassword', table.MicrosoftAppPassword);
  const tenantId = read('MicrosoftAppTenantId', table.MicrosoftAppTenantId);
  const origins = read('ALLOWED_ORIGINS', table.ALLOWED_ORIGINS);
  const tenants = read('ALLOWED_TENANTS', table.ALLOWED_TENANTS);
  const hosts = read('ALLOWED_SERVICE_URLS', table.ALLOWED_SERVICE_URLS);
  const webhookUrl = read('WEBHOOK_URL', table.WEBHOOK_URL);
  const webhookSecret = read('WEBHOOK_SECRET', table.WEBHOOK_SECRET);
  const metricsToken = read('METRICS_TOKEN', table.METRICS_TOKEN);
  const logLevel = read('LOG_LEVEL', table.LOG_LEVEL) ?? 'info';

  // What belongs together is looked at only where each part by itself could be read.
  if (problems.length === 0) {
    if (webhookUrl !== null && webhookSecret === null)
      problems.push('WEBHOOK_URL is set: set WEBHOOK_SECRET too, it signs what is sent.');
    if (webhookUrl === null && webhookSecret !== null) problems.push('WEBHOOK_SECRET is set, but WEBHOOK_URL is not.');
    if (appId !== null && type !== 'UserAssignedMSI' && password === null) {
      problems.push('MicrosoftAppId is set: set MicrosoftAppPassword too, or MicrosoftAppType=UserAssignedMSI.');
    }
    if (appId !== null && type !== 'MultiTenant' && tenantId === null) {
      problems.push(`MicrosoftAppType is ${type}: set MicrosoftAppTenantId too.`);
    }
    if (appId === null && password !== null) problems.push('MicrosoftAppPassword is set, but MicrosoftAppId is not.');
  }
  for (const origin of anyOr(origins) === 'any' ? [] : (origins ?? [])) {
    if (!isOrigin(origin))
      problems.push(`ALLOWED_ORIGINS holds "${origin}", which is no origin; write https://www.example.com.`);
  }
  for (const name of hosts ?? []) {
    if (hostPattern(name) === null)
      problems.push(`ALLOWED_SERVICE_URLS holds "${name}", which is no host; write *.example.com.`);
  }
  if (problems.length > 0) return { ok: false, problems };

  const notices = misspelt(env);
  if (key !== null) notices.push('OPENAI_API_KEY is set, but this version understands by rules only.');
  if (key === null && (baseUrl ?? model) !== null) {
    notices.push(
      `${baseUrl === null ? 'MODEL' : 'OPENAI_BASE_URL'} is set, but this version understands by rules only.`,
    );
  }

  const config: Config = {
    port,
    host,
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    proxies,
    store: { kind: 'sqlite', directory: resolve(folder, directory) },
    contentDirectory: content === null ? null : resolve(folder, content),
    understanding: { kind: 'rules' },
    azure: appId === null ? { kind: 'loopback' } : { kind: 'app', appId, type, password, tenantId },
    allowedOrigins: anyOr(origins),
    allowedTenants: anyOr(tenants),
    allowedServiceHosts: hosts === null ? MICROSOFT_SERVICE_HOSTS : hosts.flatMap((name) => hostPattern(name) ?? []),
    webhook: webhookUrl === null || webhookSecret === null ? null : { url: webhookUrl, secret: webhookSecret },
    metricsToken,
    logLevel,
  };
  return { ok: true, config, notices };
}

interface Row<T> {
  readonly default: string | null;
  readonly meaning: string;
  readonly secret: boolean;
  readonly schema: z.ZodType<T>;
  readonly must: string | null;
}

function row<T>(
  usual: string | null,
  meaning: string,
  schema: z.ZodType<T>,
  { secret = false, must = null }: { secret?: boolean; must?: string | null } = {},
): Row<T> {
  return { default: usual, meaning, secret, schema, must };
}

/** Names that differ from ours in capitals only, as some hosts write them, are not read: that is said. */
function misspelt(env: Readonly<Record<string, string | undefined>>): string[] {
  const ours = new Map(Object.keys(table).map((name) => [name.toLowerCase(), name]));
  return Object.keys(env).flatMap((name) => {
    const right = ours.get(name.toLowerCase());
    if (right === undefined || right === name || env[right] !== undefined) return [];
    return [`${name} is not read: it is written ${right}.`];
  });
}

function anyOr(values: readonly string[] | null): readonly string[] | 'any' {
  return values === null || values.length === 0 || values.includes('any') || values.includes('*') ? 'any' : values;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isOrigin(text: string): boolean {
  return isWebAddress(text) && new URL(text).origin === text;
}

/** `https://connector.example.com/x`, `connector.example.com` and `*.example.com` -> a host or a pattern of hosts. */
function hostPattern(text: string): string | null {
  const host = isWebAddress(text) ? new URL(text).hostname : text;
  return /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(host) ? host.toLowerCase() : null;
}
