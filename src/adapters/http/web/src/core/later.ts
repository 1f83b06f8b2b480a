/** Code that is fetched when it is needed. */

import { trace } from './debug';

/** Whoever asks for it shows something plain until it is there, and asks again when shown anew. */
export function later(code: Promise<unknown>): void {
  code.catch(() => trace('code.not-fetched'));
}
