/** Being signed in: one token in memory, renewed before it ends, one renewal at a time. */

import { type Bearer, type Fetch, request } from './api';
import { trace } from './debug';
import { type Token, type UserType, token as readToken } from './model';
import { Problem } from './problems';
import { Signal } from './signal';

/** What the host page gives to prove who is there: a single-use code, or nothing where none is needed (the demo). */
export type GetCode = () => Promise<string | null>;

export interface Person {
  readonly identity: string;
  readonly userType: UserType;
}

const SOON_MS = 60_000;

export class Session implements Bearer {
  /** A newer token is there, of the same session or of a new one. */
  readonly renewals = new Signal<string>();
  private current: Token | null = null;
  private endsAt = 0;
  private working: Promise<string> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private over = false;
  /** Raised whenever the token is forgotten: one that was asked for before is not kept. */
  private turn = 0;
  private forgotten = false;

  constructor(
    private readonly person: Person,
    private readonly code: GetCode,
    private readonly send: Fetch,
    private readonly origin = '',
    private readonly now: () => number = Date.now,
  ) {}

  /** The token to use now; signs in when there is none, renews it when it is about to end. */
  async token(): Promise<string> {
    if (this.current === null) return this.once(() => this.signIn());
    if (this.endsAt - this.now() < SOON_MS) return this.once(() => this.renew());
    return this.current.token;
  }

  /** Go on with a token that somebody else was given; until when it is good is not known. */
  adopt(token: string): void {
    const { identity, userType } = this.person;
    this.current = { token, identity, userType, expiresIn: 0, refreshAfter: '', expiresAt: '' };
    this.endsAt = Infinity;
  }

  /** The server says that the token ends: the next one is asked for. */
  expire(): void {
    this.endsAt = 0;
  }

  /** Another token than the one that was refused: renewed, or from a new sign-in. */
  async renewed(refused: string): Promise<string> {
    if (this.current !== null && this.current.token !== refused) return this.current.token;
    return this.once(() => this.renew());
  }

  /** Somebody is here again: a token that is asked for is had from a new sign-in. */
  begin(): void {
    this.forgotten = false;
  }

  /** Forget the token. None is had until somebody begins again, whoever asked for it before. */
  forget(): void {
    this.turn += 1;
    this.forgotten = true;
    this.current = this.working = null;
    clearTimeout(this.timer);
  }

  /** Forget the token; there is no next one. */
  end(): void {
    this.over = true;
    this.forget();
    this.renewals.clear();
  }

  private once(work: () => Promise<string>): Promise<string> {
    if (this.working !== null) return this.working;
    const working = work().finally(() => {
      if (this.working === working) this.working = null;
    });
    this.working = working;
    return working;
  }

  private async signIn(): Promise<string> {
    if (this.over || this.forgotten) throw new Problem(401, 'invalid-token');
    const { turn } = this;
    const code = await this.code();
    const { identity, userType } = this.person;
    const asked = { method: 'POST', path: '/token', body: { identity, userType } };
    return this.keep(readToken(await request(this.send, this.origin, code === null ? null : `Code ${code}`, asked)), turn);
  }

  private async renew(): Promise<string> {
    if (this.current === null) return this.signIn();
    const { turn } = this;
    try {
      const asked = { method: 'POST', path: '/token/refresh' };
      return this.keep(readToken(await request(this.send, this.origin, `Bearer ${this.current.token}`, asked)), turn);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401 || turn !== this.turn) throw error;
      trace('session.lost', { code: error.code });
      this.current = null;
      return this.signIn();
    }
  }

  private keep(token: Token, turn: number): string {
    if (this.over || turn !== this.turn) throw new Problem(401, 'invalid-token');
    this.current = token;
    this.endsAt = this.now() + token.expiresIn * 1000;
    // Counted from what the token says of itself, so that the two clocks need not agree.
    const life = token.expiresIn * 1000;
    const rest = Date.parse(token.expiresAt) - Date.parse(token.refreshAfter);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.renewQuietly(), Math.max(1000, life - rest));
    trace('session.token', { expiresIn: token.expiresIn });
    this.renewals.emit(token.token);
    return token.token;
  }

  private async renewQuietly(): Promise<void> {
    try {
      await this.once(() => this.renew());
    } catch {
      // The next request that needs a token asks again and tells.
      trace('session.renewal-failed');
    }
  }
}
