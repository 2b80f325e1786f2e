/** One login, PLAIN or LOGIN, with or without the first answer in the command (RFC 4616, RFC 4954). */
export interface Login {
  /** What the server says to a line of the client; `isIn` once it is over. */
  hear(line: string): { readonly says: string; readonly isIn?: boolean };
}

export interface Account {
  readonly user: string;
  readonly password: string;
}

export const isMechanism = (name: string): name is 'PLAIN' | 'LOGIN' => name === 'PLAIN' || name === 'LOGIN';

export function loginBy(mechanism: 'PLAIN' | 'LOGIN', account: Account): Login {
  return mechanism === 'PLAIN' ? plain(account) : inTwoSteps(account);
}

const plain = (account: Account): Login => ({
  hear: line => {
    if (line === '') return { says: '334 ' };
    const [as, user, password, more] = decoded(line).split('\0');
    return ended(as === '' && more === undefined && isRight(account, user, password));
  },
});

function inTwoSteps(account: Account): Login {
  let user: string | undefined;
  let isAsked = false;
  return {
    hear: line => {
      if (line === '' && !isAsked) {
        isAsked = true;
        return { says: `334 ${encoded('Username:')}` };
      }
      if (user !== undefined) return ended(isRight(account, user, decoded(line)));
      user = decoded(line);
      return { says: `334 ${encoded('Password:')}` };
    },
  };
}

const ended = (isIn: boolean): ReturnType<Login['hear']> =>
  isIn ? { says: '235 2.7.0 in', isIn } : { says: '535 5.7.8 wrong user or password', isIn };

const isRight = (account: Account, user?: string, password?: string): boolean =>
  user === account.user && password === account.password;

const encoded = (text: string): string => Buffer.from(text).toString('base64');
const decoded = (text: string): string => Buffer.from(text, 'base64').toString('utf8');
