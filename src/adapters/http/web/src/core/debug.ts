/** What `localStorage.TWILIO_CHAT_DEBUG = 'true'` prints: kinds, ids, sizes, times. Never texts, names or tokens. */

export const DEBUG_KEY = 'TWILIO_CHAT_DEBUG';

export type Fact = string | number | boolean | null | undefined;
export type Trace = (event: string, facts?: Readonly<Record<string, Fact>>) => void;

let on = false;

/** Switch it, as the host page says. */
export function setDebug(wanted: boolean): void {
  on = wanted;
}

/** Print one line, if it is on. */
export const trace: Trace = (event, facts = {}) => {
  if (!on) return;
  const told = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
  console.debug('[chat]', event, ...told);
};
