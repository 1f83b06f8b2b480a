/** A person's session, and the live line that is kept open with it. */

import type { Fetch } from './api';
import { Backoff } from './backoff';
import { trace } from './debug';
import { type GetCode, type Person, Session } from './session';
import { LiveSocket, type Wire } from './socket';

/** How a browser reaches the server; tests give their own. */
export interface Ways {
  readonly origin: string;
  readonly fetch: Fetch;
  readonly open: (url: string, protocol: string) => Wire;
  readonly random?: () => number;
}

/** A renewed token goes to the line, and one that the server says is ending is renewed, or that `failed`. `client` names the face. */
export function lineOf(
  person: Person,
  code: GetCode,
  client: string,
  { origin, fetch, open, random }: Ways,
  failed: (error: unknown) => void = () => trace('session.renewal-failed'),
): { readonly session: Session; readonly socket: LiveSocket } {
  const session = new Session(person, code, fetch, origin);
  const url = `${origin.replace(/^http/u, 'ws')}/api/v2/twilio/chat/live`;
  const socket = new LiveSocket({ url, client, tokens: session, open, backoff: new Backoff(random) });
  session.renewals.on((token) => socket.renew(token));
  socket.frames.on(({ type }) => {
    if (type !== 'auth_expiring') return;
    session.expire();
    session.token().catch(failed);
  });
  return { session, socket };
}
