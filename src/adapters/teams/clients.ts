import { AsyncLocalStorage } from 'node:async_hooks';
import type { BotToken } from './credentials.ts';
import { ConnectorError, type ConnectorAnswer } from './delivery.ts';

/** What ends the send that is under way. All of them share a client, and no option of the library reaches its requests. */
export const sendEnding = new AsyncLocalStorage<AbortSignal>();

/** One client for each serviceUrl, where the library makes one with all its pipeline for every send. */
export function sharedClients<Client>(token: Pick<BotToken, 'forget'>) {
  const clients = new Map<string, Promise<Client>>();
  return (serviceUrl: string, make: () => Promise<Client>): Promise<Client> => {
    const known = clients.get(serviceUrl);
    if (known !== undefined) return known;
    const made = make().then(client => {
      const pipeline = pipelineIn(client);
      pipeline.removePolicy({ phase: 'Retry' });
      // next to the request itself: further out the answer has become one of the library's own errors
      pipeline.addPolicy(endingWith(token), { afterPhase: 'Retry' });
      return client;
    });
    clients.set(serviceUrl, made);
    return made;
  };
}

interface Request {
  abortSignal?: AbortSignal;
}
interface Pipeline {
  removePolicy(which: { readonly phase: 'Retry' }): unknown;
  addPolicy(
    policy: {
      readonly name: string;
      sendRequest(request: Request, next: (request: Request) => Promise<ConnectorAnswer>): Promise<ConnectorAnswer>;
    },
    place: { readonly afterPhase: 'Retry' },
  ): void;
}

/** No option reaches this far (measured): the library would try four times, and wait more than 100 seconds for a silent server. */
const endingWith = (token: Pick<BotToken, 'forget'>): Parameters<Pipeline['addPolicy']>[0] => ({
  name: 'AnkerEnds',
  sendRequest: async (request, next) => {
    Object.assign(request, { abortSignal: sendEnding.getStore() });
    const answer = await next(request);
    if (answer.status === 401) token.forget();
    if (answer.status >= 400) throw new ConnectorError(answer);
    return answer;
  },
});

/** Without it a send could repeat itself, so its absence is an error and not a shrug. */
function pipelineIn(connector: unknown): Pipeline {
  if (isObject(connector) && isObject(connector['client'])) {
    const { pipeline } = connector['client'];
    if (isPipeline(pipeline)) return pipeline;
  }
  throw new Error('This version of botbuilder hides its pipeline. Use the one in package.json.');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isPipeline = (value: unknown): value is Pipeline =>
  isObject(value) && typeof value['removePolicy'] === 'function' && typeof value['addPolicy'] === 'function';
