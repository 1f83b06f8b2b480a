/** Whether a text looks like it names somebody: the domain's shape rules, for a hint while it is written. */

import rules from '../phi-shapes.json';

/** Checks that are made here too; a rule with any other one counts by its shape. */
const CHECKS: Readonly<Record<string, (value: string) => boolean>> = { card: luhn, nanp, ssn };
/** Dates, places and addresses of pages are in every other message: a hint at each would be read by nobody. */
const HINTED: ReadonlySet<string> = new Set(['SSN', 'PHONE', 'EMAIL', 'ACCOUNT', 'HEALTH_PLAN', 'LICENSE', 'DEVICE']);

const shapes = rules.shapes
  .filter((one) => HINTED.has(one.category) && !one.needsCue)
  .map((one) => ({ pattern: new RegExp(`(?<![0-9a-z])(?:${one.pattern})`, `g${rules.flags}`), check: one.check }));

/** Whether something in the text looks like an identifier. Nothing leaves the page for this. */
export function looksPersonal(text: string): boolean {
  const lower = text.toLowerCase();
  return shapes.some(({ pattern, check }) => {
    for (const [value] of lower.matchAll(pattern)) {
      const plain = value.replace(/[^0-9a-z]/gu, '');
      if (check === null || (CHECKS[check]?.(plain) ?? true)) return true;
    }
    return false;
  });
}

/** SSA: area not 000, 666 or from 900 on; group not 00; serial not 0000. */
function ssn(digits: string): boolean {
  const area = digits.slice(0, 3);
  return digits.length === 9 && area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}

/** North American Numbering Plan: area and exchange from 2 on, neither N11, no area N9X. */
function nanp(digits: string): boolean {
  const number = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return /^[2-9](?!11)[0-8]\d[2-9](?!11)\d{6}$/u.test(number);
}

/** ISO/IEC 7812-1: every second digit from the right doubled, the sum a multiple of ten; not one digit over and over. */
function luhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return new Set(digits).size > 1 && sum % 10 === 0;
}
