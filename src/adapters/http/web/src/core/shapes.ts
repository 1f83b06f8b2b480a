/** Reading JSON that came from outside: each member is checked once, and has its type from then on. */

export type Fields = Readonly<Record<string, unknown>>;

/** The server said something that it does not say. Holds no value: it may be health information. */
export class BadShape extends Error {
  constructor(readonly member: string) {
    super(`unexpected ${member}`);
    this.name = 'BadShape';
  }
}

export function fields(value: unknown, member = 'value'): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadShape(member);
  return value as Fields;
}

export function text(from: Fields, member: string): string {
  const value = from[member];
  if (typeof value !== 'string') throw new BadShape(member);
  return value;
}

export function textOrNull(from: Fields, member: string): string | null {
  return from[member] === null || from[member] === undefined ? null : text(from, member);
}

export function whole(from: Fields, member: string): number {
  const value = from[member];
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new BadShape(member);
  return value;
}

export function truth(from: Fields, member: string): boolean {
  const value = from[member];
  if (typeof value !== 'boolean') throw new BadShape(member);
  return value;
}

export function list<T>(from: Fields, member: string, read: (value: unknown) => T): readonly T[] {
  const value = from[member];
  if (!Array.isArray(value)) throw new BadShape(member);
  return value.map(read);
}

/** One of the known words; a word of a newer server counts as `otherwise`. */
export function word<const T extends string>(from: Fields, member: string, known: readonly T[], otherwise: T): T {
  const value = text(from, member);
  return known.find((one) => one === value) ?? otherwise;
}

export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new BadShape('json');
  }
}
