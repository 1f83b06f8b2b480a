/** Who is at the audit page, and what was found. */

import { type Fetch } from '../core/api';
import { trace } from '../core/debug';
import { type IdleWatch, watchOver } from '../core/idle';
import { type Person, type GetCode, Session } from '../core/session';
import { Problem } from '../core/problems';
import { Signal } from '../core/signal';
import { type Here, whoIsHere } from '../staff/who-is-here';
import { AuditApi, type AuditRecord, type Glass, type Hold, type HoldOn, type Query, type Question, type Review, type Span } from './audit-api';

export type Phase = 'opening' | 'ready' | 'not-auditor' | 'over';
/** What is looked at. */
export type View = 'records' | 'emergencies' | 'holds';

const NO_SPAN: Span = { since: '', until: '' };

export class AuditStore {
  readonly changes = new Signal<void>();
  phase: Phase = 'opening';
  queries: readonly Query[] = [];
  /** The query that is looked at; `null`: none, everything. */
  query: Query | null = null;
  asked: Question = {};
  span: Span = NO_SPAN;
  records: readonly AuditRecord[] = [];
  reviews: readonly Review[] = [];
  busy = false;
  trouble: 'trouble' | 'troubleAsked' | 'troubleHold' | null = null;
  signed = false;
  idleLeft: number | null = null;
  /** Uses of break-glass that wait for a review. */
  glasses: readonly Glass[] = [];
  view: View = 'records';
  /** What there is for whoever came: the audit for auditors, emergencies for privacy officers, holds for both kinds. */
  views: readonly View[] = [];
  /** Who came. */
  me = '';
  holds: readonly Hold[] = [];
  /** Whether holds that were lifted are shown, too. */
  withLifted = false;
  /** What was done to a hold last. */
  holdDone: 'holdPlaced' | 'holdLifted' | null = null;
  private holdCursor: string | null = null;
  /** What was done by one of them. */
  read: { readonly glass: string; readonly records: readonly AuditRecord[] } | null = null;
  judged = false;
  private cursor: string | null = null;
  private turn = 0;
  private readonly session: Session;
  private readonly api: AuditApi;
  private idle: IdleWatch | null = null;

  constructor(person: Person, code: GetCode, send: Fetch, origin = '') {
    this.session = new Session(person, code, send, origin);
    this.api = new AuditApi(this.session, send, origin);
  }

  get hasMore(): boolean {
    return this.cursor !== null;
  }

  async begin(): Promise<void> {
    await this.tried(async () => {
      const here = await whoIsHere(this.api);
      const views = viewsOf(here);
      const [first] = views;
      if (first === undefined) return this.end('not-auditor');
      const [queries, glasses] = await Promise.all([views.includes('records') ? this.api.queries() : [], views.includes('emergencies') ? this.api.glasses() : []]);
      if (this.phase !== 'opening') return;
      [this.queries, this.glasses, this.views, this.view, this.me] = [queries, glasses, views, first, here.me.identity];
      this.phase = 'ready';
      this.idle = watchOver(this, here.idleSeconds, () => void this.leave());
      if (first === 'records') await this.load();
      if (first === 'holds') await this.loadHolds();
    });
  }

  /** A person did something. */
  act(): void {
    if (this.phase === 'ready' && this.api.touch()) this.idle?.act();
  }

  /** Look at a query, or at everything. */
  async pick(query: Query | null): Promise<void> {
    this.query = query;
    this.view = 'records';
    this.asked = {};
    this.span = NO_SPAN;
    this.signed = false;
    await this.tried(() => this.load());
  }

  async narrow(asked: Question, span: Span): Promise<void> {
    this.asked = asked;
    this.span = span;
    await this.tried(() => this.load());
  }

  async more(): Promise<void> {
    await this.tried(async () => {
      const { turn } = this;
      const found = await this.api.records(this.query?.id ?? null, this.asked, this.span, this.cursor);
      if (turn !== this.turn) return;
      this.records = [...this.records, ...found.items];
      this.cursor = found.nextCursor;
    });
  }

  async keepQuery(name: string): Promise<void> {
    await this.tried(async () => {
      const question = { ...this.query?.question, ...this.asked };
      const kept = await this.api.keep(name, question);
      this.queries = [...this.queries, kept];
      this.query = kept;
      this.asked = {};
      await this.load();
    });
  }

  async drop(): Promise<void> {
    const { query } = this;
    if (query === null) return;
    await this.tried(async () => {
      await this.api.drop(query.id);
      this.queries = this.queries.filter((one) => one.id !== query.id);
      this.query = null;
      await this.load();
    });
  }

  async sign(note: string): Promise<void> {
    const { query } = this;
    if (query === null) return;
    await this.tried(async () => {
      await this.api.sign(query.id, note);
      this.queries = await this.api.queries();
      this.query = this.queries.find((one) => one.id === query.id) ?? null;
      this.reviews = await this.api.reviews(query.id);
      this.signed = true;
    });
  }

  /** Look at the emergencies that wait for a review. */
  async review(): Promise<void> {
    this.view = 'emergencies';
    this.judged = false;
    this.read = null;
    await this.tried(() => this.wait());
  }

  /** What was done by that use; looking is on the audit, as always. */
  async look(glass: string): Promise<void> {
    await this.tried(async () => {
      const found = await this.api.records(null, { reason: `glass:${glass}` }, NO_SPAN, null);
      if (this.phase === 'ready') this.read = { glass, records: found.items };
    });
  }

  async withdraw(glass: string): Promise<void> {
    await this.tried(async () => {
      await this.api.withdraw(glass);
      await this.wait();
    });
  }

  async judge(glass: string, verdict: string, comment: string): Promise<void> {
    await this.tried(async () => {
      await this.api.judge(glass, verdict, comment);
      this.judged = true;
      await this.wait();
    });
  }

  get hasMoreHolds(): boolean {
    return this.holdCursor !== null;
  }

  /** Look at the legal holds. */
  async seeHolds(withLifted = false): Promise<void> {
    this.view = 'holds';
    this.holdDone = null;
    this.withLifted = withLifted;
    await this.tried(() => this.loadHolds());
  }

  async moreHolds(): Promise<void> {
    await this.tried(async () => {
      const { turn } = this;
      const found = await this.api.holds(this.withLifted, this.holdCursor);
      if (turn !== this.turn) return;
      this.holds = [...this.holds, ...found.items];
      this.holdCursor = found.nextCursor;
    });
  }

  async placeHold(on: HoldOn, reason: string): Promise<void> {
    this.holdDone = null;
    await this.tried(async () => {
      await this.api.placeHold(on, reason);
      this.holdDone = 'holdPlaced';
      await this.loadHolds();
    });
  }

  async liftHold(id: string): Promise<void> {
    this.holdDone = null;
    await this.tried(async () => {
      await this.api.liftHold(id).catch(unlessLifted);
      this.holdDone = 'holdLifted';
      await this.loadHolds();
    });
  }

  private async loadHolds(): Promise<void> {
    const turn = ++this.turn;
    const found = await this.api.holds(this.withLifted, null);
    if (turn !== this.turn) return;
    this.holds = found.items;
    this.holdCursor = found.nextCursor;
  }

  private async wait(): Promise<void> {
    const found = await this.api.glasses();
    if (this.phase === 'ready') this.glasses = found;
  }

  /** First nothing is seen any more, then the session ends. */
  async leave(): Promise<void> {
    this.hide('over');
    await this.api.signOut().catch(() => trace('session.not-ended'));
    this.session.end();
  }

  /** Nothing of the audit stays. */
  end(phase: Phase): void {
    this.session.end();
    this.hide(phase);
  }

  private hide(phase: Phase): void {
    this.phase = phase;
    this.turn += 1;
    this.records = [];
    this.reviews = [];
    this.queries = [];
    this.query = null;
    this.glasses = [];
    this.holds = [];
    this.me = '';
    this.read = this.idleLeft = null;
    this.idle?.stop();
    this.changes.emit();
  }

  private async load(): Promise<void> {
    const turn = ++this.turn;
    const { query } = this;
    const [found, reviews] = await Promise.all([
      this.api.records(query?.id ?? null, this.asked, this.span, null),
      query === null ? [] : this.api.reviews(query.id),
    ]);
    if (turn !== this.turn) return;
    this.records = found.items;
    this.cursor = found.nextCursor;
    this.reviews = reviews;
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.act();
    this.busy = true;
    this.trouble = null;
    this.changes.emit();
    try {
      await work();
    } catch (error) {
      this.failed(error);
    }
    this.busy = false;
    this.changes.emit();
  }

  private failed(error: unknown): void {
    const status = error instanceof Problem ? error.status : 0;
    if (status === 401) this.end('over');
    else if (status === 403 && this.phase === 'opening') this.end('not-auditor');
    else if (status !== 422 && status !== 404) this.trouble = 'trouble';
    else this.trouble = this.view === 'holds' ? 'troubleHold' : 'troubleAsked';
  }
}

function viewsOf({ me, isPrivacyOfficer }: Here): readonly View[] {
  if (me.userType === 'auditor') return ['records', 'emergencies', 'holds'];
  if (me.userType !== 'admin') return [];
  return isPrivacyOfficer ? ['emergencies', 'holds'] : ['holds'];
}

/** Somebody else was first: it is lifted all the same. */
function unlessLifted(error: unknown): void {
  if (!(error instanceof Problem && error.status === 409)) throw error;
}
