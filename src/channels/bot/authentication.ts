import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botbuilder';

/** Never an address: what goes there goes into our own log. Refused in what comes from outside. */
export const IN_PROCESS_SERVICE_URL = 'https://in-process.invalid/';

const keptClients = 200;

/**
 * Wraps the SDK's authentication so that a turn builds nothing: connector clients are kept by address, and the reserved
 * address leads to the client that writes into our own log. (The SDK builds two HTTP pipelines each turn.)
 */
export class CachingAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication;
  readonly #inProcess: ConnectorClient;
  readonly #clients = new Map<string, Promise<ConnectorClient>>();
  readonly #tokenClients = new Map<string, Promise<UserTokenClient>>();

  constructor(inner: BotFrameworkAuthentication, inProcess: ConnectorClient) {
    super();
    this.#inner = inner;
    this.#inProcess = inProcess;
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const result = await this.#inner.authenticateRequest(activity, header);
    return { ...result, connectorFactory: this.createConnectorFactory(result.claimsIdentity) };
  }

  override authenticateStreamingRequest(header: string, channelId: string): Promise<AuthenticateRequestResult> {
    return this.#inner.authenticateStreamingRequest(header, channelId);
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return new KeepingFactory((serviceUrl, audience) => this.#client(claims, serviceUrl, audience));
  }

  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    return kept(this.#tokenClients, appOf(claims), () => this.#inner.createUserTokenClient(claims));
  }

  /** What the web channel's own turns run as: its tokens were checked before. */
  ownTurn(claims: ClaimsIdentity): AuthenticateRequestResult {
    return {
      audience: '',
      callerId: '',
      claimsIdentity: claims,
      connectorFactory: this.createConnectorFactory(claims),
    };
  }

  #client(claims: ClaimsIdentity, serviceUrl: string, audience: string | undefined): Promise<ConnectorClient> {
    if (serviceUrl === IN_PROCESS_SERVICE_URL) return Promise.resolve(this.#inProcess);
    const key = JSON.stringify([appOf(claims), audience, serviceUrl]);
    return kept(this.#clients, key, () => this.#inner.createConnectorFactory(claims).create(serviceUrl, audience));
  }
}

class KeepingFactory extends ConnectorFactory {
  readonly #create: (serviceUrl: string, audience: string | undefined) => Promise<ConnectorClient>;

  constructor(create: (serviceUrl: string, audience: string | undefined) => Promise<ConnectorClient>) {
    super();
    this.#create = create;
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.#create(serviceUrl, audience);
  }
}

/** Claims under which we send on our own account. */
export function claimsOf(appId: string): ClaimsIdentity {
  return new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
}

function appOf(claims: ClaimsIdentity): string {
  return claims.getClaimValue(AuthenticationConstants.AudienceClaim) ?? '';
}

/** What failed is tried anew the next time; the oldest goes when there are too many. */
function kept<T>(map: Map<string, Promise<T>>, key: string, create: () => Promise<T>): Promise<T> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  made.catch(() => map.delete(key));
  const oldest = map.keys().next();
  if (map.size > keptClients && oldest.done !== true) map.delete(oldest.value);
  return made;
}
