/** The live socket: signed in, kept alive, and brought back when it is lost. */

import { Backoff } from './backoff';
import { trace } from './debug';
import { Problem } from './problems';
import { CLOSED, type Inbound, type Outbound, SUBPROTOCOL, readFrame } from './protocol';
import { BadShape } from './shapes';
import { Signal } from './signal';

export type StopReason = 'signed-out' | 'locked' | 'forbidden' | 'elsewhere' | 'refused';
export type LinkState =
  | { readonly kind: 'idle' | 'connecting' | 'waiting' | 'live' }
  | { readonly kind: 'stopped'; readonly reason: StopReason };

/** The part of `WebSocket` that is used. */
export interface Wire {
  readonly bufferedAmount: number;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number }) => void) | null;
  send(text: string): void;
  close(code?: number): void;
}

export interface Tokens {
  token(): Promise<string>;
  renewed(refused: string): Promise<string>;
}

export interface LinkOptions {
  readonly url: string;
  readonly client: string;
  readonly tokens: Tokens;
  readonly open: (url: string, protocol: string) => Wire;
  readonly backoff?: Backoff;
}

const DEAD_MS = 45_000;
/** Timers stand still while a machine sleeps: the clock is looked at so often. */
const LOOK_MS = 5000;
const TOO_FAST_MS = 10_000;
const FULL_BYTES = 64 * 1024;

export class LiveSocket {
  readonly states = new Signal<LinkState>();
  readonly frames = new Signal<Inbound>();
  private state: LinkState = { kind: 'idle' };
  private wire: Wire | null = null;
  private token = '';
  /** A fresh token was tried after 4401 and none has been taken since. */
  private retried = false;
  /** The server let the line go for want of a sign: whether the session is over, too, the next one tells. */
  private timedOut = false;
  private attempt = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private readonly backoff: Backoff;

  constructor(private readonly options: LinkOptions) {
    this.backoff = options.backoff ?? new Backoff();
  }

  get isLive(): boolean {
    return this.state.kind === 'live';
  }

  /** Whether what is sent now would only wait in the browser. */
  get isFull(): boolean {
    return (this.wire?.bufferedAmount ?? 0) > FULL_BYTES;
  }

  /** Connect now, unless a connection is there or on its way. */
  connect(): void {
    if (this.state.kind === 'connecting' || this.state.kind === 'live') return;
    clearTimeout(this.retry);
    void this.dial();
  }

  /** Drop a connection that seems dead, and connect anew. */
  reconnect(): void {
    if (this.state.kind !== 'live') return;
    this.drop();
    this.wait(0);
  }

  /** Say something; what is said while not live is lost, as on any broken line. */
  say(frame: Outbound): void {
    if (this.state.kind === 'live') this.write(frame);
  }

  /** Go on with a newer token on the open socket. */
  renew(token: string): void {
    if (this.state.kind !== 'live' || token === this.token) return;
    this.token = token;
    this.write({ type: 'refresh', token });
  }

  /** Close for good, until `connect` is called again. */
  stop(): void {
    clearTimeout(this.retry);
    this.timedOut = false;
    this.drop();
    this.become({ kind: 'idle' });
  }

  private async dial(): Promise<void> {
    this.become({ kind: 'connecting' });
    const attempt = (this.attempt += 1);
    try {
      this.token = await this.options.tokens.token();
    } catch (error) {
      if (attempt === this.attempt) this.noToken(error);
      return;
    }
    if (attempt !== this.attempt) return;
    const wire = this.options.open(this.options.url, SUBPROTOCOL);
    this.wire = wire;
    wire.onopen = () => this.write({ type: 'auth', token: this.token, client: this.options.client });
    wire.onmessage = ({ data }) => this.hear(data);
    wire.onclose = ({ code }) => void this.closed(code);
    this.listen();
  }

  private noToken(error: unknown): void {
    if (error instanceof Problem && !error.retryable) this.halt('signed-out');
    else this.wait(error instanceof Problem ? error.retryAfterMs : 0);
  }

  private hear(data: unknown): void {
    this.listen();
    let heard: Inbound;
    try {
      heard = readFrame(String(data));
    } catch (error) {
      if (!(error instanceof BadShape)) throw error;
      trace('frame.unreadable', { member: error.member });
      return;
    }
    trace('frame.in', { type: heard.type, size: String(data).length });
    if (heard.type === 'ping') this.write({ type: 'pong' });
    if (heard.type === 'ready') this.ready();
    this.frames.emit(heard);
  }

  private ready(): void {
    this.backoff.reset();
    this.retried = this.timedOut = false;
    this.become({ kind: 'live' });
  }

  private async closed(code: number): Promise<void> {
    trace('socket.closed', { code });
    this.release();
    switch (code) {
      case CLOSED.timedOut:
        this.timedOut ||= this.isLive;
        this.wait(0);
        return;
      case CLOSED.signedOut:
        if (this.timedOut) this.halt('locked');
        else await this.tryAnotherToken();
        return;
      case CLOSED.forbidden:
        this.halt('forbidden');
        return;
      case CLOSED.elsewhere:
        this.halt('elsewhere');
        return;
      case CLOSED.badFrame:
        this.halt('refused');
        return;
      case CLOSED.tooFast:
        this.wait(TOO_FAST_MS);
        return;
      default:
        this.wait(0);
    }
  }

  private async tryAnotherToken(): Promise<void> {
    if (this.retried) {
      this.halt('signed-out');
      return;
    }
    this.retried = true;
    this.become({ kind: 'waiting' });
    const attempt = this.attempt;
    try {
      await this.options.tokens.renewed(this.token);
    } catch (error) {
      if (attempt === this.attempt) this.noToken(error);
      return;
    }
    if (attempt === this.attempt) void this.dial();
  }

  private wait(atLeast: number): void {
    const delay = Math.max(atLeast, this.backoff.next());
    trace('socket.waiting', { ms: delay });
    this.become({ kind: 'waiting' });
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.dial(), delay);
  }

  private halt(reason: StopReason): void {
    this.timedOut = false;
    this.become({ kind: 'stopped', reason });
  }

  /** Anything that is heard shows that the line is alive; silence shows that it is not, that of a sleeping machine too. */
  private listen(heard = Date.now()): void {
    clearTimeout(this.silence);
    const left = heard + DEAD_MS - Date.now();
    if (left > 0) {
      this.silence = setTimeout(() => this.listen(heard), Math.min(LOOK_MS, left));
      return;
    }
    trace('socket.silent');
    this.drop();
    this.wait(0);
  }

  private drop(): void {
    this.attempt += 1;
    const wire = this.wire;
    this.release();
    wire?.close(1000);
  }

  private release(): void {
    clearTimeout(this.silence);
    if (this.wire === null) return;
    this.wire.onopen = this.wire.onmessage = this.wire.onclose = null;
    this.wire = null;
  }

  private write(frame: Outbound): void {
    trace('frame.out', { type: frame.type });
    this.wire?.send(JSON.stringify(frame));
  }

  private become(state: LinkState): void {
    this.state = state;
    trace('socket.state', { state: state.kind });
    this.states.emit(state);
  }
}
