/** Where mail is handed in, read from one setting. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS, without which nothing is sent. */
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly ignoreTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

/** A setting of the mail door is wrong. Says which and how it should be, never what it was. */
export class MailError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MailError';
  }
}

/** Nothing may stand behind the address: the library would take any of its own settings from there, logging among them. */
export function serverIn(text: string): MailServer {
  const url = URL.parse(text);
  const isSecure = url?.protocol === 'smtps:';
  if (url === null || !(isSecure || url.protocol === 'smtp:') || url.hostname === '') throw wrongUrl();
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') throw wrongUrl();
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  // a password may travel unencrypted only where it stays on this machine
  const isHere = host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
  return {
    host,
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    secure: isSecure,
    requireTLS: !isSecure && !isHere,
    ignoreTLS: !isSecure && isHere,
    ...accountIn(url),
  };
}

function accountIn({ username, password }: URL): Pick<MailServer, 'auth'> {
  if (username === '' && password === '') return {};
  try {
    return { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
  } catch {
    // a percent sign that stands for itself: its text would be the password
    throw wrongUrl();
  }
}

const wrongUrl = (): MailError =>
  new MailError(
    'The mail server must be given as smtps://USER:PASSWORD@HOST:PORT or smtp://…, with @ : / % in user and password written as %40 %3A %2F %25, and nothing behind the port.',
  );

/** One plain mailbox: no name beside it, no list, nothing that could become a header. */
export const isMailbox = (text: string): boolean =>
  text.length <= 254 && /^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u.test(text);
