/** A refusal of the server, by its stable code. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly retryAfterMs = 0,
    /** Of what was sent, where it is wrong: JSON pointers. */
    readonly places: readonly string[] = [],
  ) {
    super(code);
    this.name = 'Problem';
  }

  /** Whether the same request may go through later. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** The network did not carry it. */
export const OFFLINE = 'offline';

export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, OFFLINE);
}
