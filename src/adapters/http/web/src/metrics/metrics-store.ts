/** Who looks at the measures, what they asked, and what was answered. */

import { trace } from '../core/debug';
import { type IdleWatch, watchOver } from '../core/idle';
import { type Ways, lineOf } from '../core/line';
import { Problem } from '../core/problems';
import { INBOX, type Inbound } from '../core/protocol';
import type { GetCode, Person, Session } from '../core/session';
import { Signal } from '../core/signal';
import type { LiveSocket } from '../core/socket';
import { whoIsHere } from '../staff/who-is-here';
import { type CsvName, MetricsApi } from './metrics-api';
import { type Question, asked, daysOf } from './question';
import type { Now, Report } from './report';

export type Phase = 'opening' | 'ready' | 'not-admin' | 'over';
export type Trouble = 'trouble' | 'troubleAsked' | 'troubleBusy' | 'troubleOffline';

export const REFRESH_MS = 60_000;
/** What happens at once is looked at once. */
export const LOOK_MS = 1000;

export class MetricsStore {
  readonly changes = new Signal<void>();
  phase: Phase = 'opening';
  report: Report | null = null;
  now: Now | null = null;
  /** Whether what happens is told. */
  live = false;
  busy = false;
  trouble: Trouble | null = null;
  idleLeft: number | null = null;
  private visible = true;
  private due: ReturnType<typeof setTimeout> | undefined;
  private refreshed = 0;
  private readonly refresh: ReturnType<typeof setInterval>;
  private readonly session: Session;
  private readonly api: MetricsApi;
  private readonly socket: LiveSocket;
  private idle: IdleWatch | null = null;

  constructor(
    person: Person,
    code: GetCode,
    public question: Question,
    ways: Ways,
  ) {
    const { session, socket } = lineOf(person, code, 'carechat-metrics', ways);
    this.session = session;
    this.socket = socket;
    this.api = new MetricsApi(session, ways.fetch, ways.origin);
    this.socket.states.on(({ kind }) => this.linked(kind === 'live'));
    this.socket.frames.on((frame) => this.heard(frame));
    this.refresh = setInterval(() => this.again(), REFRESH_MS);
  }

  async begin(): Promise<void> {
    await this.tried(async () => {
      const { me, idleSeconds } = await whoIsHere(this.api);
      if (me.userType !== 'admin') return this.end('not-admin');
      if (this.phase !== 'opening') return;
      this.phase = 'ready';
      this.idle = watchOver(this, idleSeconds, () => void this.leave());
      this.socket.connect();
      this.changes.emit();
      await this.load();
    });
  }

  /** A person did something. */
  act(): void {
    if (this.phase === 'ready' && this.api.touch()) this.idle?.act();
  }

  /** Ask something else; while it can not be asked, as with half a span, what is there stays. */
  async ask(question: Question): Promise<void> {
    this.act();
    this.question = question;
    await this.tried(() => this.load());
  }

  /** The file of one chart, or of the page, and what it is called; `null` when it could not be had. */
  async file(chart: CsvName): Promise<{ readonly name: string; readonly content: Blob } | null> {
    this.act();
    const days = daysOf(this.question, new Date());
    if (days === null) return null;
    let content: Blob | null = null;
    await this.tried(async () => {
      content = await this.api.csv(asked(this.question, days), chart);
    });
    return content === null ? null : { name: `chat-metrics-${chart}-${days.from}-${days.to}.csv`, content };
  }

  async retry(): Promise<void> {
    this.act();
    await this.tried(() => this.load());
  }

  /** Whether somebody can see the page: what nobody sees is not asked for. */
  seen(visible: boolean): void {
    this.visible = visible;
    if (!visible) return;
    this.idle?.look();
    if (this.phase === 'ready' && Date.now() - this.refreshed >= REFRESH_MS) this.again();
  }

  /** First nothing is seen any more, then the session ends. */
  async leave(): Promise<void> {
    this.hide('over');
    await this.api.signOut().catch(() => trace('session.not-ended'));
    this.session.end();
  }

  /** Nothing of the measures stays. */
  end(phase: Phase): void {
    this.session.end();
    this.hide(phase);
  }

  private hide(phase: Phase): void {
    this.phase = phase;
    this.report = this.now = this.idleLeft = null;
    clearInterval(this.refresh);
    clearTimeout(this.due);
    this.idle?.stop();
    this.socket.stop();
    this.changes.emit();
  }

  private again(): void {
    if (this.phase === 'ready' && this.visible) void this.tried(() => this.load());
  }

  private async load(): Promise<void> {
    this.refreshed = Date.now();
    const days = daysOf(this.question, new Date());
    const [found] = await Promise.all([days === null ? null : this.api.report(asked(this.question, days)), this.look()]);
    if (found !== null && this.phase === 'ready') this.report = found;
  }

  private async look(): Promise<void> {
    const found = await this.api.now();
    if (this.phase === 'ready') this.now = found;
    this.changes.emit();
  }

  private linked(live: boolean): void {
    this.live = live;
    if (live) {
      this.socket.say({ type: 'subscribe', stream: INBOX });
      // What happened while there was no line was told to nobody here.
      this.lookSoon();
    }
    this.changes.emit();
  }

  /** The rows themselves hold more than the measures tell: that something changed is all that is taken from them. */
  private heard(frame: Inbound): void {
    if (frame.type === 'lagged') this.socket.say({ type: 'subscribe', stream: INBOX });
    if (frame.type === 'eph' || frame.type === 'lagged') this.lookSoon();
  }

  private lookSoon(): void {
    if (!this.visible) return;
    this.due ??= setTimeout(() => {
      this.due = undefined;
      this.look().catch((error: unknown) => this.failed(error));
    }, LOOK_MS);
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.changes.emit();
    try {
      await work();
      this.trouble = null;
    } catch (error) {
      this.failed(error);
    }
    this.busy = false;
    this.changes.emit();
  }

  private failed(error: unknown): void {
    const status = error instanceof Problem ? error.status : 500;
    if (status === 401) this.end('over');
    else if ((status === 403 || status === 404) && this.phase === 'opening') this.end('not-admin');
    else this.trouble = status === 422 ? 'troubleAsked' : status === 429 || status === 503 ? 'troubleBusy' : status === 0 ? 'troubleOffline' : 'trouble';
    this.changes.emit();
  }
}
