import { IN_PROCESS_SERVICE_URL } from '../bot/authentication.ts';
import { Refusal } from '../refusal.ts';
import type { ChannelActivity } from './channel-activity.ts';

/** Who may write to the bot through Azure, and where replies may go. The SDK checks neither. */
export interface AllowList {
  /** Host names, `*.` for every host below one. */
  readonly serviceHosts: readonly string[];
  readonly tenants: readonly string[] | 'any';
}

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Refuses with 403 an activity whose replies would go elsewhere, or that comes from a tenant that may not write. */
export function mustBeAllowed(activity: ChannelActivity, allowed: AllowList, trusted: boolean): void {
  const { serviceUrl } = activity;
  if (!serviceUrlAllowed(serviceUrl, allowed.serviceHosts, trusted)) {
    const hint = 'add its host to ALLOWED_SERVICE_URLS if that is right';
    throw new Refusal(403, 'service-url-refused', `Replies to "${serviceUrl.slice(0, 200)}" are not allowed; ${hint}.`);
  }
  if (allowed.tenants === 'any') return;
  const tenant = tenantOf(activity);
  if (tenant === null || !allowed.tenants.includes(tenant)) {
    throw new Refusal(
      403,
      'tenant-refused',
      'This Microsoft 365 tenant may not write to this bot; ALLOWED_TENANTS names who may.',
    );
  }
}

/** HTTPS to a listed host; on trusted loopback also any port of this machine. Never our own reserved address. */
function serviceUrlAllowed(serviceUrl: string, hosts: readonly string[], trusted: boolean): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '' || hostname === new URL(IN_PROCESS_SERVICE_URL).hostname) return false;
  if (trusted && localHosts.has(hostname)) return protocol === 'http:' || protocol === 'https:';
  if (protocol !== 'https:') return false;
  return hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}

/** The Microsoft 365 tenant that an activity comes from; null on channels that have none. */
export function tenantOf({ channelData, conversation }: ChannelActivity): string | null {
  return channelData?.tenant?.id ?? conversation.tenantId ?? null;
}
