/** The HTTP calls of the client. Every answer is read through `model`; every refusal is a `Problem`. */

import { trace } from './debug';
import * as model from './model';
import { OFFLINE, Problem } from './problems';
import { fields, text } from './shapes';

export const BASE = '/api/v2/twilio/chat';

/** Who the token belongs to, and how a new one is had. */
export interface Bearer {
  token(): Promise<string>;
  renewed(refused: string): Promise<string>;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly keepalive?: boolean;
  readonly binary?: boolean;
}

/** One request. Network trouble is a `Problem` of status 0. */
export async function request(send: Fetch, origin: string, authorization: string | null, asked: Asked): Promise<unknown> {
  const headers: Record<string, string> = {};
  if (authorization !== null) headers['Authorization'] = authorization;
  if (asked.body !== undefined) headers['Content-Type'] = 'application/json';
  if (asked.key !== undefined) headers['Idempotency-Key'] = asked.key;
  const began = Date.now();
  let answer: Response;
  try {
    answer = await send(origin + BASE + asked.path, {
      method: asked.method,
      headers,
      body: asked.body === undefined ? null : JSON.stringify(asked.body),
      cache: 'no-store',
      credentials: 'omit',
      keepalive: asked.keepalive ?? false,
    });
  } catch {
    throw new Problem(0, OFFLINE);
  }
  trace('http', { method: asked.method, status: answer.status, ms: Date.now() - began });
  if (!answer.ok) throw await problemIn(answer);
  if (asked.binary === true) return answer.blob();
  return answer.status === 204 ? null : ((await answer.json()) as unknown);
}

async function problemIn(answer: Response): Promise<Problem> {
  const seconds = Number(answer.headers.get('Retry-After') ?? '0');
  const wait = Number.isFinite(seconds) ? seconds * 1000 : 0;
  try {
    const type = text(fields(await answer.json()), 'type');
    return new Problem(answer.status, type.slice(type.lastIndexOf('/') + 1), wait);
  } catch {
    return new Problem(answer.status, 'internal', wait);
  }
}

/** The calls of somebody who is signed in. */
export class Api {
  constructor(
    private readonly bearer: Bearer,
    private readonly send: Fetch,
    private readonly origin = '',
  ) {}

  async me(): Promise<model.Me> {
    return model.me(await this.ask({ method: 'GET', path: '/me' }));
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

  async signOut(): Promise<void> {
    await this.ask({ method: 'DELETE', path: '/session', keepalive: true });
  }

  /** Ask, and once more with another token if this one is not taken. */
  async ask(asked: Asked): Promise<unknown> {
    const token = await this.bearer.token();
    try {
      return await request(this.send, this.origin, `Bearer ${token}`, asked);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      return await request(this.send, this.origin, `Bearer ${await this.bearer.renewed(token)}`, asked);
    }
  }
}
