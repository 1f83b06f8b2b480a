/** How somebody who has just signed in with the clinic's issuer is known to a page of our own. */

import { USER_TYPES, type UserType } from './model';
import { fields, text } from './shapes';

/** A code that the server keeps for them, to be swapped for a token; `null` without one. */
export async function pageCode(send: typeof fetch): Promise<{ readonly code: string; readonly identity: string; readonly userType: UserType } | null> {
  const answer = await send('/sign-in/code', { method: 'POST', cache: 'no-store', credentials: 'same-origin' });
  if (!answer.ok) return null;
  const from = fields(await answer.json());
  const userType = USER_TYPES.find((one) => one === from['userType']) ?? 'service';
  return { code: text(from, 'code'), identity: text(from, 'identity'), userType };
}
