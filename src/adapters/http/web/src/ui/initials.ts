/** The first letters of somebody's names, without titles. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((one) => /^\p{L}/u.test(one) && !one.endsWith('.') && one !== 'Nurse');
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((one) => [...(one ?? '')][0] ?? '').join('').toUpperCase();
}
