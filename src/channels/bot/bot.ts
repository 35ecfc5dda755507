import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Live } from '../../conversation/ports/live.ts';
import type { Reception } from '../../conversation/ports/reception.ts';
import { ChannelAdapter } from './adapter.ts';
import { CachingAuthentication, claimsOf } from './authentication.ts';
import { createInProcessConnector } from './in-process-connector.ts';
import { createTransport } from './transport.ts';

/** The app registration at Azure; null: none, and nothing that comes in is authenticated. */
export interface AzureApp {
  readonly appId: string;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly password: string | null;
  readonly tenantId: string | null;
}

/** What all channels share: built once, used by every turn. */
export interface Bot {
  readonly adapter: ChannelAdapter;
  readonly authentication: CachingAuthentication;
  /** Under which replies are sent; empty without an app. */
  readonly claims: ReturnType<typeof claimsOf>;
}

export function createBot(deps: {
  readonly app: AzureApp | null;
  readonly reception: Pick<Reception, 'receive'>;
  readonly live: Pick<Live, 'publish'>;
  readonly now?: () => number;
  /** How long a connector may take to answer; 15 s. */
  readonly connectorTimeoutMs?: number;
}): Bot {
  const { app, reception, live, now = Date.now, connectorTimeoutMs } = deps;
  const settings: Record<string, string> = {};
  if (app !== null) {
    settings['MicrosoftAppId'] = app.appId;
    settings['MicrosoftAppType'] = app.type;
    if (app.password !== null) settings['MicrosoftAppPassword'] = app.password;
    if (app.tenantId !== null) settings['MicrosoftAppTenantId'] = app.tenantId;
  }
  const inner = new ConfigurationBotFrameworkAuthentication(settings, undefined, undefined, undefined, {
    httpClient: createTransport(connectorTimeoutMs),
  });
  const authentication = new CachingAuthentication(inner, createInProcessConnector({ reception, live, now }));
  return { adapter: new ChannelAdapter(authentication), authentication, claims: claimsOf(app?.appId ?? '') };
}
