/** The soft lock: the others are told that one writes an answer, for as long as one does. */

import type { Asked } from '../core/api';
import { trace } from '../core/debug';
import type { DeskConversation } from './staff-model';

/** It counts for a minute. */
const AGAIN_MS = 20_000;

export class AnswerLock {
  private said: { readonly id: string; readonly at: number } | null = null;

  constructor(
    private readonly api: { ask(asked: Asked): Promise<unknown> },
    private readonly now: () => number = Date.now,
  ) {}

  /** One writes there. While a colleague does it is theirs, and what one writes oneself stays. */
  write(id: string): void {
    if (this.said?.id === id && this.now() - this.said.at < AGAIN_MS) return;
    if (this.said !== null && this.said.id !== id) void this.stop();
    this.said = { id, at: this.now() };
    this.say(id, 'PUT', {}).catch(() => trace('answering.not-said'));
  }

  /** Answer although a colleague does; they are told. */
  async takeOver(id: string): Promise<void> {
    await this.say(id, 'PUT', { takeOver: true });
    this.said = { id, at: this.now() };
  }

  /** One writes no more. */
  async stop(): Promise<void> {
    const { said } = this;
    this.said = null;
    if (said !== null) await this.say(said.id, 'DELETE').catch(() => trace('answering.not-stopped'));
  }

  private say(id: string, method: 'PUT' | 'DELETE', body?: unknown): Promise<unknown> {
    return this.api.ask({ method, path: `/conversations/${id}/answering`, body, keepalive: method === 'DELETE' });
  }
}

/** The colleague who writes an answer there now. */
export function whoAnswers({ answering }: DeskConversation, me: string | undefined, now = Date.now()): DeskConversation['answering'] {
  return answering !== null && answering.identity !== me && Date.parse(answering.until) > now ? answering : null;
}
