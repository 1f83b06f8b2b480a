/** Days as a zone's calendar has them, written `2026-03-31`. */

const DAY_MS = 86_400_000;

/** The day that it is somewhere. */
export function dayOf(at: Date, zone: string): string {
  const parts = partsOf(at, zone);
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

export function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** When a day begins there: at midnight, or where the clocks skip that, at the first moment after it. */
export function startOfDay(day: string, zone: string): Date {
  const wall = Date.parse(day);
  const guesses = [-DAY_MS, 0, DAY_MS].map((near) => wall - ahead(new Date(wall + near), zone)).toSorted((one, other) => one - other);
  return new Date(guesses.find((at) => dayOf(new Date(at), zone) === day) ?? wall);
}

/** The zone of the clinic, as the server says in the head of the page. */
export function clinicZone(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="chat-zone"]')?.content ?? 'UTC';
}

/** How many milliseconds its clocks are ahead of UTC. */
function ahead(at: Date, zone: string): number {
  const { year, month, day, hour, minute, second } = partsOf(at, zone);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - at.getTime();
}

function partsOf(at: Date, zone: string): Readonly<Record<string, string>> {
  const shape = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const found = new Intl.DateTimeFormat('en', { ...shape, timeZone: zone, calendar: 'gregory', numberingSystem: 'latn' }).formatToParts(at);
  return Object.fromEntries(found.map(({ type, value }) => [type, type === 'year' ? value.padStart(4, '0') : value]));
}
