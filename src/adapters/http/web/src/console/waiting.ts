/** How long somebody waits for the team, and how near that is to the limit. */

import type { DeskConversation, WaitClock } from './staff-model';

export type Pressure = 'calm' | 'soon' | 'late';

export interface Wait {
  readonly ms: number;
  readonly pressure: Pressure;
  /** Outside of business hours, or while it was put off, it stands still. */
  readonly paused: boolean;
}

/** `null` where nobody waits for the team. The server's clock counts business time; this goes on from what it said. */
export function waitOf(one: Pick<DeskConversation, 'turn' | 'status' | 'clock'>, now: number): Wait | null {
  const { clock } = one;
  if (one.status === 'closed' || one.turn !== 'provider' || clock === null) return null;
  const since = clock.runs ? Math.max(0, now - clock.readAt) : 0;
  return { ms: clock.elapsedMs + since, pressure: pressureOf(clock, now), paused: !clock.runs };
}

function pressureOf({ breachAt, lateness, warnAt }: WaitClock, now: number): Pressure {
  if (lateness !== 'calm') return lateness === 'soon' && breachAt !== null && now >= Date.parse(breachAt) ? 'late' : lateness;
  if (breachAt !== null && now >= Date.parse(breachAt)) return 'late';
  return warnAt !== null && now >= Date.parse(warnAt) ? 'soon' : 'calm';
}
