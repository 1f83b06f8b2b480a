/** A chat without a face: for code that writes and listens, and shows things in its own way. */

import { Api, type Fetch } from '../../../src/core/api';
import { Backoff } from '../../../src/core/backoff';
import { browserWire } from '../../../src/core/browser-wire';
import { continued, open } from '../../../src/core/opening';
import { freshId, same } from '../../../src/core/ids';
import { lineOf } from '../../../src/core/line';
import { type Conversation, type Message, type Presence, message } from '../../../src/core/model';
import { Problem, problemOf } from '../../../src/core/problems';
import { type Inbound, type PassingSign, type StreamEvent, streamOf } from '../../../src/core/protocol';
import type { Session } from '../../../src/core/session';
import { Signal } from '../../../src/core/signal';
import type { LinkState, LiveSocket } from '../../../src/core/socket';
import type { ChatUserType } from './user-type';

export type { Conversation, Message, Problem };
export { ChatUserType } from './user-type';

export interface ManagerOptions {
  /** The origin of carechat; the page's own without it. */
  readonly gateway?: string;
  /** Answers with a single-use code when a session has to begin anew. */
  readonly getToken?: () => Promise<string>;
}

/** What can be listened to, and what is told. */
export interface ChatEvents {
  /** A new message, anybody's. */
  readonly message: Message;
  /** A message that was corrected or taken back. */
  readonly changed: Message;
  readonly typing: { readonly conversationId: string; readonly identity: string };
  readonly presence: { readonly conversationId: string; readonly identity: string; readonly presence: Presence };
  readonly read: { readonly conversationId: string; readonly identity: string; readonly seq: number };
  readonly delivered: { readonly conversationId: string; readonly identity: string; readonly seq: number };
  /** A conversation was closed, reopened, assigned, prioritised; or people came or went. */
  readonly conversation: { readonly conversationId: string };
  /** More was missed than can be told: fetch the messages anew. */
  readonly reset: { readonly conversationId: string };
  readonly connection: LinkState['kind'];
  readonly error: { readonly code: string };
}

const send: Fetch = (url, init) => fetch(url, init);

type Handlers = { readonly [K in keyof ChatEvents]: Signal<ChatEvents[K]> };

export class ChatClientManager {
  private readonly handlers: Handlers;
  private readonly session: Session;
  private readonly api: Api;
  private readonly socket: LiveSocket;
  /** The last event of each conversation that was told. */
  private readonly cursors = new Map<string, number>();
  private readonly sending = new Map<string, Promise<unknown>>();
  private readonly waits = new Map<ReturnType<typeof setTimeout>, () => void>();
  private over = false;

  constructor(
    private readonly userId: string,
    private readonly userType: ChatUserType,
    options: ManagerOptions = {},
  ) {
    const origin = new URL(options.gateway ?? globalThis.location?.origin ?? '').origin;
    this.handlers = {
      message: new Signal(), changed: new Signal(), typing: new Signal(), presence: new Signal(), read: new Signal(),
      delivered: new Signal(), conversation: new Signal(), reset: new Signal(), connection: new Signal(), error: new Signal(),
    };
    const { session, socket } = lineOf({ identity: userId, userType }, options.getToken ?? (async () => null), 'carechat-manager', { origin, fetch: send, open: browserWire }, (error) => this.handlers.error.emit({ code: problemOf(error).code }));
    this.session = session;
    this.socket = socket;
    this.api = new Api(session, send, origin);
    this.socket.frames.on((frame) => this.heard(frame));
    this.socket.states.on((state) => this.linked(state));
  }

  /**
   * Sign in and go live. `token` is the one of `POST /token`; without it a code is asked for (`getToken`).
   * Rejects with a `Problem` whose `code` says why: `invalid-token`, `identity-mismatch`, `consent-required`, `chat-disabled`.
   */
  async initialize(token?: string): Promise<void> {
    if (token !== undefined) this.session.adopt(token);
    const me = await this.api.me();
    if (!same(me.identity, this.userId) || me.userType !== this.userType) throw new Problem(403, 'identity-mismatch');
    if (me.consent !== 'granted' && me.consent !== 'not-needed') throw new Problem(403, 'consent-required');
    await this.live();
  }

  /** The conversation of that unique name, opened with these people if there is none yet; what happens in it is told from then on. */
  async getOrCreateConversation(uniqueName: string, friendlyName?: string, participants: readonly string[] = []): Promise<Conversation> {
    const conversation = await open(this.api, {
      uniqueName,
      participants: participants.map((identity) => ({ identity })),
      ...(friendlyName === undefined ? {} : { friendlyName }),
    });
    this.follow(conversation);
    return conversation;
  }

  /**
   * Send a text; resolves with the message once it is on record, in the order of the calls. Network trouble is waited out, and nothing
   * is sent twice; a refusal of the server rejects with a `Problem`. A closed conversation is reopened, or goes on in a linked one.
   */
  async sendMessage(conversation: Conversation | string, body: string): Promise<Message> {
    const id = typeof conversation === 'string' ? conversation : conversation.id;
    const before = this.sending.get(id) ?? Promise.resolve();
    const sent = before.then(() => this.deliver(id, freshId(), body));
    this.sending.set(id, sent.catch(() => null));
    return sent;
  }

  /** Let the others see that one is writing; say it again every few seconds while it goes on. */
  typing(conversation: Conversation): void {
    this.socket.say({ type: 'typing', conversation: conversation.id });
  }

  /** Everything up to `seq` was read. */
  read(conversation: Conversation, seq: number): void {
    this.socket.say({ type: 'read', conversation: conversation.id, seq });
  }

  /** Listen; call what is given back to stop listening. */
  on<K extends keyof ChatEvents>(event: K, handler: (told: ChatEvents[K]) => void): () => void {
    return (this.handlers[event] as Signal<ChatEvents[K]>).on(handler);
  }

  /** Leave: nothing is heard, sent or waited for any more. The session stays. */
  shutdown(): void {
    this.over = true;
    for (const [timer, go] of this.waits) {
      clearTimeout(timer);
      go();
    }
    this.waits.clear();
    this.socket.stop();
    this.session.end();
    for (const one of Object.values(this.handlers)) one.clear();
  }

  private live(): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = this.socket.states.on((state) => {
        if (state.kind === 'live') resolve();
        else if (state.kind === 'stopped') reject(new Problem(state.reason === 'signed-out' ? 401 : 403, state.reason));
        else if (state.kind === 'idle') reject(new Problem(0, 'offline'));
        else return;
        done();
      });
      this.socket.connect();
    });
  }

  private async deliver(id: string, key: string, body: string): Promise<Message> {
    const backoff = new Backoff();
    for (;;) {
      if (this.over) throw new Problem(0, 'offline');
      try {
        return await this.put(id, key, body);
      } catch (error) {
        const problem = problemOf(error);
        if (problem.code === 'conversation-closed') return this.goOn(id, body);
        if (!problem.retryable) throw problem;
        await this.pause(Math.max(problem.retryAfterMs, backoff.next()));
      }
    }
  }

  private async goOn(id: string, body: string): Promise<Message> {
    const next = await continued(this.api, await this.api.conversation(id), this.userId);
    if (next.id !== id) this.follow(next);
    return this.put(next.id, freshId(), body);
  }

  private async put(id: string, key: string, body: string): Promise<Message> {
    return message(await this.api.ask({ method: 'POST', path: `/conversations/${id}/messages`, body: { body }, key }));
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waits.delete(timer);
        resolve();
      }, ms);
      this.waits.set(timer, resolve);
    });
  }

  private follow({ id, lastSeq }: Conversation): void {
    if (this.cursors.has(id)) return;
    this.cursors.set(id, lastSeq);
    this.subscribe(id);
  }

  private subscribe(id: string): void {
    const after = this.cursors.get(id);
    if (after !== undefined) this.socket.say({ type: 'subscribe', stream: streamOf(id), after });
  }

  private linked(state: LinkState): void {
    if (state.kind === 'live') for (const id of this.cursors.keys()) this.subscribe(id);
    this.handlers.connection.emit(state.kind);
    if (state.kind === 'stopped') this.handlers.error.emit({ code: state.reason });
  }

  private heard(frame: Inbound): void {
    if (frame.type === 'error') this.handlers.error.emit({ code: frame.code });
    if (!('stream' in frame) || !frame.stream.startsWith('conversation:')) return;
    const id = frame.stream.slice('conversation:'.length);
    if (!this.cursors.has(id)) return;
    if (frame.type === 'ev') this.happened(id, frame.seq, frame.ev);
    else if (frame.type === 'eph') this.sensed(id, frame.ev);
    else if (frame.type === 'lagged') this.subscribe(id);
    else if (frame.type === 'reset') this.missed(id, frame.seq);
    else if (frame.type === 'unsubscribed') this.left(id);
  }

  private happened(id: string, seq: number, event: StreamEvent): void {
    const cursor = this.cursors.get(id) ?? 0;
    if (seq <= cursor) return;
    if (seq > cursor + 1) {
      this.subscribe(id);
      return;
    }
    this.cursors.set(id, seq);
    if (event.kind === 'message.created') this.handlers.message.emit(event.message);
    else if (event.kind === 'message.corrected' || event.kind === 'message.retracted') this.handlers.changed.emit(event.message);
    else this.handlers.conversation.emit({ conversationId: id });
  }

  private sensed(conversationId: string, sign: PassingSign): void {
    if (sign.kind === 'typing') this.handlers.typing.emit({ conversationId, identity: sign.identity });
    else if (sign.kind === 'presence') this.handlers.presence.emit({ conversationId, identity: sign.identity, presence: sign.presence });
    else if (sign.kind === 'read' || sign.kind === 'delivered') {
      this.handlers[sign.kind].emit({ conversationId, identity: sign.identity, seq: sign.seq });
    }
  }

  private missed(id: string, seq: number): void {
    this.cursors.set(id, seq);
    this.handlers.reset.emit({ conversationId: id });
    this.subscribe(id);
  }

  private left(id: string): void {
    this.cursors.delete(id);
    this.handlers.conversation.emit({ conversationId: id });
  }
}
