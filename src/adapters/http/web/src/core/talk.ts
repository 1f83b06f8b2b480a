/** What a view of a conversation needs of whoever holds it. */

import type { Asked } from './api';
import type { Unsent } from './outbox';
import type { Signal } from './signal';
import type { ThreadStore } from './thread-store';

/** Somebody who is signed in and looks at a conversation: can fetch its files, and correct messages of their own. */
export interface Caller {
  readonly thread: ThreadStore | null;
  readonly api: { ask(asked: Asked): Promise<unknown> };
  readonly problems: Signal<string>;
  act(): void;
}

export interface Talk {
  readonly thread: ThreadStore | null;
  /** Who looks; left out, files are named and can not be opened. */
  readonly caller?: Caller;
  /** What was typed here and is not acknowledged yet. */
  readonly unsent: readonly Unsent[];
  /** Everything up to `seq` was seen. */
  read(seq: number): void;
  /** Fetch the page before the first message; answers whether there was one. */
  loadEarlier(): Promise<boolean>;
  retrySending(id: string): void;
  forget(id: string): void;
}
