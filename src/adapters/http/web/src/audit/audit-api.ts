/** The calls of auditors, and those of administrators who watch over emergencies and legal holds. */

import { Api } from '../core/api';
import { freshId } from '../core/ids';
import { type Page, page } from '../core/model';
import { type Fields, fields, text, textOrNull, truth, whole } from '../core/shapes';

export const MEMBERS = ['actor', 'patient', 'action', 'object', 'outcome', 'reason'] as const;
export type Member = (typeof MEMBERS)[number];
/** What is asked for; what is absent asks for anything. */
export type Question = Readonly<Partial<Record<Member, string>>>;

export interface AuditRecord {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly userType: string;
  readonly address: string;
  readonly action: string;
  readonly object: string;
  readonly outcome: string;
  readonly reason: string | null;
}

export interface Review {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly until: string;
  readonly records: number;
  readonly note: string;
}

export interface Query {
  readonly id: string;
  readonly name: string;
  readonly standard: boolean;
  readonly question: Question;
  readonly last: Review | null;
  readonly waiting: number;
}

export interface Span {
  readonly since: string;
  readonly until: string;
}

export const VERDICTS = ['justified', 'not-justified', 'escalated'] as const;

/** One use of break-glass. */
export interface Glass {
  readonly id: string;
  readonly identity: string;
  readonly patient: string;
  readonly reason: string;
  readonly text: string;
  readonly openedAt: string;
  readonly until: string;
  /** `null` while it goes on. */
  readonly endedAt: string | null;
}

/** A legal hold, on all of a patient where no conversation is named. */
export interface Hold {
  readonly id: string;
  readonly patient: string;
  readonly conversationId: string | null;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: string;
  readonly liftedBy: string | null;
  readonly liftedAt: string | null;
}

/** What is to be held. */
export type HoldOn = { readonly patient: string } | { readonly conversationId: string };

export class AuditApi extends Api {
  async records(query: string | null, asked: Question, span: Span, cursor: string | null): Promise<Page<AuditRecord>> {
    const said = { ...(query === null ? {} : { query }), ...asked, ...filled(span), ...(cursor === null ? {} : { cursor }) };
    return page(await this.ask({ method: 'GET', path: `/audit?${new URLSearchParams(said).toString()}` }), record);
  }

  async queries(): Promise<readonly Query[]> {
    return page(await this.ask({ method: 'GET', path: '/audit/queries' }), aQuery).items;
  }

  async keep(name: string, asked: Question): Promise<Query> {
    return aQuery(await this.ask({ method: 'POST', path: '/audit/queries', body: { name, ...asked } }));
  }

  async drop(id: string): Promise<void> {
    await this.ask({ method: 'DELETE', path: `/audit/queries/${encodeURIComponent(id)}` });
  }

  async reviews(query: string): Promise<readonly Review[]> {
    return page(await this.ask({ method: 'GET', path: `/audit/reviews?limit=5&query=${encodeURIComponent(query)}` }), review).items;
  }

  /** Uses of break-glass that nobody has reviewed yet. */
  async glasses(): Promise<readonly Glass[]> {
    return page(await this.ask({ method: 'GET', path: '/break-glass?review=pending&limit=200' }), glass).items;
  }

  async withdraw(id: string): Promise<void> {
    await this.ask({ method: 'DELETE', path: `/break-glass/${encodeURIComponent(id)}` });
  }

  async judge(id: string, outcome: string, comment: string): Promise<void> {
    await this.ask({ method: 'POST', path: `/break-glass/${encodeURIComponent(id)}/review`, body: { outcome, comment } });
  }

  /** Holds that stand; with `lifted` those that were lifted, too. */
  async holds(lifted: boolean, cursor: string | null): Promise<Page<Hold>> {
    const said = { limit: '50', ...(lifted ? {} : { status: 'standing' }), ...(cursor === null ? {} : { cursor }) };
    return page(await this.ask({ method: 'GET', path: `/holds?${new URLSearchParams(said).toString()}` }), hold);
  }

  async placeHold(on: HoldOn, reason: string): Promise<void> {
    await this.ask({ method: 'POST', path: '/holds', body: { ...on, reason }, key: freshId() });
  }

  async liftHold(id: string): Promise<void> {
    await this.ask({ method: 'DELETE', path: `/holds/${encodeURIComponent(id)}` });
  }

  async sign(query: string, note: string): Promise<void> {
    await this.ask({ method: 'POST', path: '/audit/reviews', body: { query, note } });
  }
}

function filled(span: Span): Record<string, string> {
  return Object.fromEntries(Object.entries(span).filter(([, day]) => day !== ''));
}

function record(value: unknown): AuditRecord {
  const from = fields(value);
  const said = (member: string): string => text(from, member);
  return {
    id: said('id'), at: said('at'), actor: said('actor'), userType: said('userType'), address: said('address'),
    action: said('action'), object: said('object'), outcome: said('outcome'), reason: textOrNull(from, 'reason'),
  };
}

function review(value: unknown): Review {
  const from = fields(value);
  const said = (member: string): string => text(from, member);
  return { id: said('id'), by: said('by'), at: said('at'), until: said('until'), records: whole(from, 'records'), note: said('note') };
}

function glass(value: unknown): Glass {
  const from = fields(value);
  const said = (member: string): string => text(from, member);
  return {
    id: said('id'), identity: said('identity'), patient: said('patient'), reason: said('reason'), text: said('text'),
    openedAt: said('openedAt'), until: said('until'), endedAt: textOrNull(from, 'endedAt'),
  };
}

function hold(value: unknown): Hold {
  const from = fields(value);
  const said = (member: string): string => text(from, member);
  return {
    id: said('id'), patient: said('patient'), conversationId: textOrNull(from, 'conversationId'), reason: said('reason'),
    placedBy: said('placedBy'), placedAt: said('placedAt'), liftedBy: textOrNull(from, 'liftedBy'), liftedAt: textOrNull(from, 'liftedAt'),
  };
}

function aQuery(value: unknown): Query {
  const from = fields(value);
  return {
    id: text(from, 'id'),
    name: text(from, 'name'),
    standard: truth(from, 'standard'),
    question: question(fields(from['question'])),
    last: from['lastReview'] === null ? null : review(from['lastReview']),
    waiting: whole(from, 'waiting'),
  };
}

function question(from: Fields): Question {
  const said = MEMBERS.map((member) => [member, textOrNull(from, member)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== null));
}
