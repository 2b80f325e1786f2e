import type { Delivery, Door, Log, Outgoing } from '../../bots/ports.ts';
import { deliveryFor, failureOf } from './failure.ts';
import { messageId, subject, text } from './letter.ts';
import { isMailbox, MailError, serverIn, type MailServer } from './server.ts';

export interface MailGiven {
  /** The mailbox that mail comes from and that bounces go to. */
  readonly from: string;
  /** `smtps://` or `smtp://` with user and password in it. */
  readonly url: string;
  /** One send as a whole, from the look-up of the server to its last answer. */
  readonly timeoutMs?: number;
  readonly log: Log;
}

/** Below the 15 seconds that a door has. */
const standardTimeoutMs = 14_000;

/** The second way (`care-rules` 27): says that something waits, never what. Throws `MailError` for a wrong setting. */
export function openMail({ from, url, timeoutMs = standardTimeoutMs, log }: MailGiven): Door {
  if (!isMailbox(from)) throw new MailError('The sender must be one plain mail address, like anker@example.org.');
  const domain = from.slice(from.indexOf('@') + 1);
  const server = serverIn(url);
  return {
    channel: 'mail',
    deliver: async outgoing => {
      // a mail cannot be changed, and what is quiet is not told
      if (outgoing.quiet) return { kind: 'delivered' };
      if (!isMailbox(outgoing.to.id)) return { kind: 'refused', why: 'unknownAddress' };
      return send(outgoing).catch((cause: unknown) => failed(cause, log));
    },
  };

  async function send(outgoing: Outgoing): Promise<Delivery> {
    const transport = await openTransport(server, domain, timeoutMs);
    await transport.sendMail({
      from: { name: 'Anker', address: from },
      to: { name: '', address: outgoing.to.id },
      subject,
      text,
      messageId: messageId(outgoing, domain),
      xMailer: false,
      // RFC 3834: nobody's holiday note answers
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { kind: 'delivered' };
  }
}

/** A connection of its own for every mail: none is kept, so none can be found broken. */
async function openTransport(server: MailServer, domain: string, timeoutMs: number) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    ...server,
    // without it a server that offers no login would be sent the mail all the same
    forceAuth: server.auth !== undefined,
    name: domain,
    dnsTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 1_000,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function failed(cause: unknown, log: Log): Delivery {
  const failure = failureOf(cause);
  log[failure.why === 'account' ? 'error' : 'warn']('mail.notSent', failure.facts);
  return deliveryFor(failure);
}
