import { expect, test, vi } from 'vitest';

import { I18n } from '../../src/core/i18n';
import { ConsentGate } from '../../src/widget/consent-gate';

vi.mock('../../src/ui/more-icons', () => ({ moreIcon: () => '' }));

/** All that a template says. */
function said(part: unknown): string {
  if (Array.isArray(part)) return part.map(said).join(' ');
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  return 'values' in part ? said((part as { values: unknown[] }).values) : '';
}

test('who agrees to nothing is told that a visit stays booked, and whom to call', () => {
  const document = { version: 'v1', language: 'en', title: 'Chat', text: 'Do you agree?' };
  const gate = new ConsentGate() as unknown as { render(): unknown };
  Object.assign(gate, { document, busy: false, contact: '555 0100', i18n: new I18n('en') });
  expect(said(gate.render())).toMatch(/A visit that is booked stays booked.*555 0100/u);
  Object.assign(gate, { contact: '' });
  expect(said(gate.render())).not.toContain('How else');
});
