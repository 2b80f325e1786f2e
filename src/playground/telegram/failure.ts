/** What the Bot API says no with: its own numbers and words, because clients read them. */
export class ApiFailure extends Error {
  readonly code: number;
  readonly retryAfter: number | undefined;
  constructor(code: number, description: string, retryAfter?: number) {
    super(description);
    this.name = 'ApiFailure';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export const badRequest = (why: string): ApiFailure => new ApiFailure(400, `Bad Request: ${why}`);
export const forbidden = (why: string): ApiFailure => new ApiFailure(403, `Forbidden: ${why}`);
export const conflict = (why: string): ApiFailure => new ApiFailure(409, `Conflict: ${why}`);
export const tooMany = (seconds: number): ApiFailure =>
  new ApiFailure(429, `Too Many Requests: retry after ${seconds}`, seconds);
