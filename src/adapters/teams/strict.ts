import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { sharedClients } from './clients.ts';
import type { BotToken } from './credentials.ts';
import type { ChannelKeys } from './keys.ts';
import { isMeantFor, isSignedBy, tokenIn } from './token.ts';

/** `strange`: not from the channel, or not for us. `unproven`: the channel's keys are out of reach, so nobody can say. */
export class TokenRefused extends Error {
  readonly code: 'strange' | 'unproven';
  constructor(code: TokenRefused['code'], options?: ErrorOptions) {
    super('The token was not accepted.', options);
    this.name = 'TokenRefused';
    this.code = code;
  }
}

/**
 * Proves a token before the library looks at it. The library rethrows what jsonwebtoken says (500 for five kinds of forgery), prints keys,
 * compares no claim where the activity has no serviceUrl, and lets emulators and other bots in by ways of their own (measured and read).
 */
export class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly given: StrictGiven;
  private readonly clientFor: ReturnType<typeof sharedClients<Client>>;
  private signIns: ReturnType<SignInsOf> | undefined;

  constructor(given: StrictGiven) {
    super(settingsOf(given), credentialsOf(given));
    this.given = given;
    this.clientFor = sharedClients(given.token);
  }

  override async authenticateRequest(...[activity, header]: Parameters<Authenticate>): ReturnType<Authenticate> {
    await prove(this.given, activity, header);
    try {
      return await super.authenticateRequest(activity, header);
    } catch (cause) {
      const isRefusal = cause instanceof Error && 'statusCode' in cause && cause.statusCode === 401;
      throw new TokenRefused(isRefusal ? 'strange' : 'unproven', { cause });
    }
  }

  override createConnectorFactory(...identity: Parameters<FactoryOf>): ConnectorFactory {
    const factory = super.createConnectorFactory(...identity);
    return {
      create: (serviceUrl, audience) => this.clientFor(serviceUrl, () => factory.create(serviceUrl, audience)),
    };
  }

  /** For signing people in, which nothing of ours does; the library makes one for every send. */
  override createUserTokenClient(...identity: Parameters<SignInsOf>): ReturnType<SignInsOf> {
    return (this.signIns ??= super.createUserTokenClient(...identity));
  }
}

type FactoryOf = ConfigurationBotFrameworkAuthentication['createConnectorFactory'];
type ConnectorFactory = ReturnType<FactoryOf>;
type Client = Awaited<ReturnType<ConnectorFactory['create']>>;
type SignInsOf = ConfigurationBotFrameworkAuthentication['createUserTokenClient'];
type Authenticate = ConfigurationBotFrameworkAuthentication['authenticateRequest'];

export interface Channel {
  readonly metadataUrl: string;
  readonly issuer: string;
  readonly scope: string;
}
export const teamsChannel: Channel = {
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
  scope: 'https://api.botframework.com',
};

export interface StrictGiven {
  readonly appId: string;
  readonly channel: Channel;
  readonly keys: ChannelKeys;
  readonly token: BotToken;
  readonly now: () => number;
}

interface Addressed {
  readonly channelId: string;
  readonly serviceUrl?: string;
}

async function prove(
  { appId, channel, keys, now }: StrictGiven,
  { channelId, serviceUrl }: Addressed,
  header: string,
): Promise<void> {
  const token = tokenIn(header);
  if (token === undefined || serviceUrl === undefined || serviceUrl === '') throw new TokenRefused('strange');
  if (!isMeantFor(token, { issuer: channel.issuer, audience: appId, serviceUrl, now: now() }))
    throw new TokenRefused('strange');
  const key = await keys.find(token.kid).catch((cause: unknown) => {
    throw new TokenRefused('unproven', { cause });
  });
  if (key === undefined || channelId !== 'msteams' || !key.endorsements.includes(channelId))
    throw new TokenRefused('strange');
  if (!isSignedBy(token, key)) throw new TokenRefused('strange');
}

/** As soon as one of them is set, none of the others has a default (measured): so all are. */
const settingsOf = ({ appId, channel }: StrictGiven) => ({
  MicrosoftAppId: appId,
  ValidateAuthority: 'false',
  ToBotFromChannelOpenIdMetadataUrl: channel.metadataUrl,
  ToBotFromChannelTokenIssuer: channel.issuer,
  ToBotFromEmulatorOpenIdMetadataUrl: channel.metadataUrl,
  ToChannelFromBotLoginUrl: channel.issuer,
  ToChannelFromBotOAuthScope: channel.scope,
  OAuthUrl: channel.issuer,
});

const credentialsOf = ({ appId, token }: StrictGiven): NonNullable<Credentials> => ({
  isValidAppId: async id => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async request => {
      request.headers.set('authorization', `Bearer ${await token.get()}`);
      return request;
    },
  }),
});

type Credentials = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];
