/** Where a talk with the mail server can be made to go wrong; `BODY` is the answer to the finished message. */
export const mailSteps = ['CONNECT', 'EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'BODY', 'QUIT'] as const;
export type MailStep = (typeof mailSteps)[number];

export type MailFault =
  /** Says this instead of its own answer: "450 4.2.0 later". */
  | { readonly says: string }
  /** Answers never. */
  | 'hangs'
  /** Hangs up without an answer. */
  | 'cut'
  /** Has an answer that does not end. */
  | 'drips';

export interface MailFaults {
  /** From now on, until it is mended. */
  at(step: MailStep, fault: MailFault): void;
  mend(): void;
}

export interface CommandedMailFaults extends MailFaults {
  of(step: MailStep): MailFault | undefined;
  says(step: MailStep): string | undefined;
}

export function commandedMailFaults(): CommandedMailFaults {
  const standing = new Map<MailStep, MailFault>();
  return {
    at: (step, fault) => void standing.set(step, fault),
    mend: () => standing.clear(),
    of: step => standing.get(step),
    says: step => {
      const fault = standing.get(step);
      return typeof fault === 'object' ? fault.says : undefined;
    },
  };
}
