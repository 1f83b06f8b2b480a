/** The HTTP calls of the client. Every answer is read through `model`; every refusal is a `Problem`. */

import { trace } from './debug';
import * as model from './model';
import { OFFLINE, Problem } from './problems';
import { fields, list, text } from './shapes';

export const BASE = '/api/v2/twilio/chat';

/** Who the token belongs to, and how a new one is had. */
export interface Bearer {
  token(): Promise<string>;
  renewed(refused: string): Promise<string>;
  /** The token is used no more, and none is had for what was asked for before. */
  forget(): void;
}

/** A person who is there is told to the server at most so often; what a page reads so long after their last act it reads by itself. */
const PRESENT_MS = 15_000;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly keepalive?: boolean;
  readonly binary?: boolean;
  /** Whether it changes nothing; where it is not said, a GET does not. */
  readonly reads?: boolean;
  /** Nobody asked for it: the session is not kept awake by it. */
  readonly alone?: boolean;
  readonly signal?: AbortSignal;
}

/** One request. Network trouble is a `Problem` of status 0; what was called off is one of 401. */
export async function request(send: Fetch, origin: string, authorization: string | null, asked: Asked): Promise<unknown> {
  const headers: Record<string, string> = {};
  if (authorization !== null) headers['Authorization'] = authorization;
  if (asked.body !== undefined) headers['Content-Type'] = 'application/json';
  if (asked.key !== undefined) headers['Idempotency-Key'] = asked.key;
  if (asked.alone) headers['X-Unattended'] = 'true';
  const began = Date.now();
  let answer: Response;
  try {
    answer = await send(origin + BASE + asked.path, {
      method: asked.method,
      headers,
      body: JSON.stringify(asked.body),
      cache: 'no-store',
      credentials: 'omit',
      keepalive: asked.keepalive ?? false,
      signal: asked.signal ?? null,
    });
  } catch {
    throw asked.signal?.aborted === true ? new Problem(401, 'invalid-token') : new Problem(0, OFFLINE);
  }
  trace('http', { method: asked.method, status: answer.status, ms: Date.now() - began });
  if (!answer.ok) throw await problemIn(answer);
  if (asked.binary === true) return answer.blob();
  return answer.status === 204 ? null : ((await answer.json()) as unknown);
}

async function problemIn(answer: Response): Promise<Problem> {
  const wait = (Number(answer.headers.get('Retry-After')) || 0) * 1000;
  try {
    const told = fields(await answer.json());
    const type = text(told, 'type');
    const places = 'errors' in told ? list(told, 'errors', (one) => text(fields(one), 'pointer')) : [];
    return new Problem(answer.status, type.slice(type.lastIndexOf('/') + 1), wait, places);
  } catch {
    return new Problem(answer.status, 'internal', wait);
  }
}

/** The calls of somebody who is signed in. */
export class Api {
  private asking = new AbortController();
  private touched = 0;
  private acted = Date.now();

  constructor(
    private readonly bearer: Bearer,
    private readonly send: Fetch,
    private readonly origin = '',
  ) {}

  async me(): Promise<model.Me> {
    return model.me(await this.ask({ method: 'GET', path: '/me' }));
  }

  /** A person did something: the session stays awake on the server too. Answers whether it was told to the server. */
  touch(): boolean {
    this.acted = Date.now();
    if (this.acted - this.touched < PRESENT_MS) return false;
    this.touched = this.acted;
    this.me().catch(() => trace('session.not-touched'));
    return true;
  }

  async conversations(cursor: string | null): Promise<model.Page<model.Conversation>> {
    const rest = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    return model.page(await this.ask({ method: 'GET', path: `/conversations?status=all&limit=200${rest}` }), model.conversation);
  }

  async conversation(id: string): Promise<model.Conversation> {
    return model.conversation(await this.ask({ method: 'GET', path: `/conversations/${id}` }));
  }

  /** The last ones, or those just before `before`. */
  async messages(id: string, limit: number, before?: number): Promise<readonly model.Message[]> {
    const rest = before === undefined ? '' : `&before=${before}`;
    const answer = await this.ask({ method: 'GET', path: `/conversations/${id}/messages?limit=${limit}${rest}` });
    return model.page(answer, model.message).items;
  }

  async keepDraft(id: string, body: string, keepalive = false): Promise<void> {
    if (body.trim() === '') await this.ask({ method: 'DELETE', path: `/conversations/${id}/draft`, keepalive });
    else await this.ask({ method: 'PUT', path: `/conversations/${id}/draft`, body: { body }, keepalive });
  }

  /** End the session. What was asked for before is called off: it is shown to nobody, and signs nobody in again. */
  async signOut(): Promise<void> {
    const token = await this.bearer.token().finally(() => this.callOff());
    await request(this.send, this.origin, `Bearer ${token}`, { method: 'DELETE', path: '/session', keepalive: true });
  }

  private callOff(): void {
    this.bearer.forget();
    this.asking.abort();
    this.asking = new AbortController();
  }

  /** Ask, and once more with another token if this one is not taken. */
  async ask(asked: Asked): Promise<unknown> {
    const alone = (asked.reads ?? asked.method === 'GET') && Date.now() - this.acted > PRESENT_MS;
    const called = { ...asked, alone, signal: this.asking.signal };
    const token = await this.bearer.token();
    try {
      return await request(this.send, this.origin, `Bearer ${token}`, called);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      return await request(this.send, this.origin, `Bearer ${await this.bearer.renewed(token)}`, called);
    }
  }
}
