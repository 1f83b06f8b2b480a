/** What a clinic's own server does for its page: it asks carechat for a single-use code for the person it knows. */

import { BASE } from '../core/api';
import { fields, text } from '../core/shapes';
import type { DemoPerson } from './people';

/** A code for a person. In the demo anybody may be the platform; elsewhere only its server can. */
export async function codeFor(person: DemoPerson): Promise<string> {
  const service = await posted('/token', null, { identity: 'platform', userType: 'service' });
  const { identity, userType } = person;
  return text(await posted('/token/codes', text(service, 'token'), { identity, userType }), 'code');
}

/** A session of the person themselves: in the demo nobody has to prove anything. */
export async function tokenFor({ identity, userType }: Pick<DemoPerson, 'identity' | 'userType'>): Promise<string> {
  return text(await posted('/token', null, { identity, userType }), 'token');
}

async function posted(path: string, token: string | null, body: unknown): Promise<ReturnType<typeof fields>> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (token !== null) headers['Authorization'] = `Bearer ${token}`;
  const answer = await fetch(BASE + path, { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return fields(await answer.json());
}
