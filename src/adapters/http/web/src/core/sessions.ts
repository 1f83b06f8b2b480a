/** Where one is signed in: each session with its device. */

import type { Asked } from './api';
import { type Page, page } from './model';
import { fields, text, truth } from './shapes';

export interface Signed {
  readonly id: string;
  /** What the browser calls itself, and its system; undefined where it is none that is known. */
  readonly browser: string | undefined;
  readonly system: string | undefined;
  readonly startedAt: string;
  readonly lastActiveAt: string;
  readonly isHere: boolean;
}

interface Asks {
  ask(asked: Asked): Promise<unknown>;
}

const NAMES: Readonly<Record<string, string>> = {
  chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', opera: 'Opera', safari: 'Safari',
  android: 'Android', chromeos: 'ChromeOS', ios: 'iOS', linux: 'Linux', macos: 'macOS', windows: 'Windows',
};

/** All of them, the newest first. */
export async function ownSessions(api: Asks): Promise<readonly Signed[]> {
  const found: Signed[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const rest: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const next: Page<Signed> = page(await api.ask({ method: 'GET', path: `/sessions?limit=100${rest}` }), signed);
    found.push(...next.items);
    cursor = next.nextCursor;
  }
  return found;
}

/** Whoever sits there is signed out at once. */
export async function endSession(api: Asks, id: string): Promise<void> {
  await api.ask({ method: 'DELETE', path: `/sessions/${encodeURIComponent(id)}` });
}

function signed(value: unknown): Signed {
  const from = fields(value, 'session');
  const device = fields(from['device'], 'device');
  return {
    id: text(from, 'id'), browser: NAMES[text(device, 'browser')], system: NAMES[text(device, 'system')],
    startedAt: text(from, 'startedAt'), lastActiveAt: text(from, 'lastActiveAt'), isHere: truth(from, 'current'),
  };
}
