import type { Spoken } from '../../dialogs/reply.ts';
import type { Answer } from '../web/server.ts';
import { cardOf, cardType } from './layout.ts';

export const ok: Answer = { status: 200, json: {} };
export const unknownInvoke: Answer = { status: 501, json: { error: 'There is no such invoke here.' } };
export const notFromTeams = { status: 401, json: { error: 'The token was not accepted.' } } satisfies Answer;
export const notProven: Answer = {
  status: 503,
  json: { error: 'The keys of the channel are out of reach. Try again.' },
};
export const notOurs: Answer = { status: 403, json: { error: 'This bot does not serve this tenant or this address.' } };
export const brokenHere: Answer = { status: 500, json: { error: 'This went wrong here.' } };

export const notUnderstood = (fields: readonly string[]): Answer => ({
  status: 400,
  json: { error: 'Not understood.', fields },
});

export const notReceived = 'Das ist nicht angekommen. Bitte versuchen Sie es noch einmal.';

/**
 * What a tap is answered with. Without a card of the hall's the one that stands there stays: it is the outbox that changes it, and an answer
 * in its place would take the buttons from somebody whose tap was denied.
 */
export const tapAnswer = (shown: Spoken | undefined): Answer =>
  shown === undefined ? tapSays('Angekommen.') : invoked(200, cardType, cardOf(shown));

export const tapSays = (text: string): Answer => invoked(200, 'application/vnd.microsoft.activity.message', text);

/** Not received is never 200, also not inside of one. */
export const tapFailed: Answer = invoked(503, 'application/vnd.microsoft.error', {
  code: 'ServiceUnavailable',
  message: notReceived,
});
export const tapUnknown: Answer = invoked(400, 'application/vnd.microsoft.error', {
  code: 'BadRequest',
  message: 'Diese Karte ist alt. Schreiben Sie „Hilfe“, dann kommt eine neue.',
});

function invoked(status: number, type: string, value: unknown): Answer {
  return { status, json: { statusCode: status, type, value } };
}
