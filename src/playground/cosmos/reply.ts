export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const refusal = (status: number, message: string, more: Refusal = {}): Reply => ({
  status,
  json: {
    code: codes[status] ?? 'InternalServerError',
    message,
    ...(more.plan !== undefined && { additionalErrorInfo: more.plan }),
  },
  headers: {
    ...(more.substatus !== undefined && { 'x-ms-substatus': String(more.substatus) }),
    ...(more.retryAfterMs !== undefined && { 'x-ms-retry-after-ms': String(more.retryAfterMs) }),
  },
});

interface Refusal {
  readonly substatus?: number;
  readonly retryAfterMs?: number;
  /** A query that is not answered as it is: how to ask. */
  readonly plan?: string;
}

const codes: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  408: 'RequestTimeout',
  409: 'Conflict',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
  429: 'TooManyRequests',
  449: 'RetryWith',
  503: 'ServiceUnavailable',
};

/** Thrown anywhere while a request is read: it becomes the answer. */
export class Refused extends Error {
  readonly reply: Reply;
  constructor(status: number, message: string, more?: Refusal) {
    super(message);
    this.name = 'Refused';
    this.reply = refusal(status, message, more);
  }
}

export const refuse = (status: number, message: string, more?: Refusal): never => {
  throw new Refused(status, message, more);
};
