/** Fakes that keep the promises of what they stand for: a socket, a storage, a server behind `fetch`. */

import type { Wire } from '../src/core/socket';
import type { Shelf } from '../src/core/outbox';
import { Signal } from '../src/core/signal';

export class FakeWire implements Wire {
  static all: FakeWire[] = [];
  bufferedAmount = 0;
  readonly sent: Record<string, unknown>[] = [];
  closedWith: number | undefined | null = null;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onclose: ((event: { readonly code: number }) => void) | null = null;

  constructor(readonly url: string) {
    FakeWire.all.push(this);
  }

  static get last(): FakeWire {
    const wire = FakeWire.all.at(-1);
    if (wire === undefined) throw new Error('no socket was opened');
    return wire;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as Record<string, unknown>);
  }

  close(code?: number): void {
    this.closedWith = code;
  }

  /** The handshake is through. */
  opens(): void {
    this.onopen?.();
  }

  /** The server says something. */
  hears(frame: Record<string, unknown>): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  /** The server, or the network, closes it. */
  closes(code: number): void {
    this.onclose?.({ code });
  }

  said(type: string): Record<string, unknown>[] {
    return this.sent.filter((one) => one['type'] === type);
  }
}

export class FakeShelf implements Shelf {
  readonly held = new Map<string, string>();
  get length(): number {
    return this.held.size;
  }
  key(index: number): string | null {
    return [...this.held.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.held.set(key, value);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}

const NOW = '2026-03-03T10:00:00Z';

export const LIMITS = { bodyCodePoints: 4000, bodyBytes: 16384, idleSeconds: 900, teamReceipts: true, upload: { bytes: 10_485_760, contentTypes: ['image/png', 'application/pdf', 'text/plain'] } };
export const READY = { type: 'ready', me: 'maria', role: 'patient', limits: LIMITS, now: NOW };

export function aParticipant(identity: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    identity,
    userType: identity.startsWith('dr') ? 'provider' : 'patient',
    displayName: identity,
    readSeq: 0,
    deliveredSeq: 0,
    presence: { online: true, lastSeenAt: null, availability: null },
    ...more,
  };
}

export function aMessage(seq: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `m${seq}`,
    conversationId: 'c1',
    seq,
    author: 'dr-osei',
    kind: 'text',
    body: `message ${seq}`,
    priority: 'routine',
    createdAt: NOW,
    editedAt: null,
    retractedAt: null,
    phi: null,
    safety: null,
    attachments: [],
    delivery: { state: 'sent', provider: 'none' },
    ...more,
  };
}

export function aConversation(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'c1',
    uniqueName: null,
    friendlyName: 'New tablets',
    status: 'open',
    turn: 'provider',
    priority: 'routine',
    assignee: null,
    participants: [aParticipant('maria'), aParticipant('dr-osei')],
    lastSeq: 0,
    unread: 0,
    createdAt: NOW,
    updatedAt: NOW,
    draft: null,
    ...more,
  };
}

export function created(seq: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { type: 'ev', stream: 'conversation:c1', seq, ev: { kind: 'message.created', message: aMessage(seq, more) } };
}

type Answer = { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> };
type Handler = (asked: { readonly body: unknown; readonly authorization: string | null }) => Answer;

/** A server that answers by method and path; whatever is not named is 404. */
export class FakeServer {
  readonly asked: string[] = [];
  /** Asked for, and neither answered nor called off. */
  readonly underWay: string[] = [];
  online = true;
  private readonly gates = new Map<string, Promise<void>>();
  private readonly handlers = new Map<string, Handler>();
  private tokens = 0;

  constructor() {
    this.on('POST /token', () => ({ status: 200, body: this.token() }));
    this.on('POST /token/refresh', () => ({ status: 200, body: this.token() }));
    this.on('GET /me', () => ({ status: 200, body: { identity: 'maria', userType: 'patient', displayName: 'Maria', consent: 'granted' } }));
    this.on('GET /conversations', () => ({ status: 200, body: { items: [aConversation()], nextCursor: null } }));
    this.on('GET /conversations/c1', () => ({ status: 200, body: aConversation() }));
    this.on('GET /conversations/c1/messages', () => ({ status: 200, body: { items: [], nextCursor: null } }));
    this.on('DELETE /session', () => ({ status: 204 }));
    this.on('PUT /conversations/c1/draft', () => ({ status: 200, body: { body: '' } }));
    this.on('DELETE /conversations/c1/draft', () => ({ status: 204 }));
  }

  on(call: string, handler: Handler): void {
    this.handlers.set(call, handler);
  }

  /** Hold the next answer of a call; what is returned lets it go. */
  hold(call: string): () => void {
    const opened = new Signal<void>();
    this.gates.set(call, new Promise((resolve) => void opened.on(resolve)));
    return () => opened.emit();
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (!this.online) throw new TypeError('Failed to fetch');
    const path = new URL(url).pathname.replace('/api/v2/twilio/chat', '');
    const call = `${init.method ?? 'GET'} ${path}`;
    this.asked.push(call);
    const gate = this.gates.get(call);
    this.gates.delete(call);
    this.underWay.push(call);
    await Promise.race([calledOff(init.signal), gate]).finally(() => this.underWay.splice(this.underWay.indexOf(call), 1));
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    const authorization = new Headers(init.headers).get('Authorization');
    const answer = this.handlers.get(call)?.({ body, authorization }) ?? problem(404, 'not-found');
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), {
      status: answer.status,
      headers: answer.headers ?? {},
    });
  };

  private token(): Record<string, unknown> {
    this.tokens += 1;
    return {
      token: `token-${this.tokens}`,
      identity: 'maria',
      userType: 'patient',
      expiresIn: 3600,
      expiresAt: '2026-03-03T11:00:00Z',
      refreshAfter: '2026-03-03T10:50:00Z',
    };
  }
}

/** Rejects as `fetch` does, when a call is called off. */
function calledOff(signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((_, reject) => {
    const refuse = (): void => reject(new DOMException('The call was called off.', 'AbortError'));
    if (signal?.aborted === true) refuse();
    else signal?.addEventListener('abort', refuse, { once: true });
  });
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Answer {
  return { status, body: { type: `/problems/${code}`, title: code, status, detail: '', requestId: 'r' }, headers };
}
