import { expect, test, vi } from 'vitest';

import { I18n } from '../../src/core/i18n';
import { ChatThread } from '../../src/ui/chat-thread';

vi.mock('../../src/ui/icons', () => ({ icon: () => '' }));
vi.mock('../../src/ui/chat-card', () => ({}));
vi.stubGlobal('ResizeObserver', Object);

/** All that a template says. */
function said(part: unknown): string {
  if (Array.isArray(part)) return part.map(said).join(' ');
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  return 'values' in part ? said((part as { values: unknown[] }).values) : '';
}

function drawn(author: string, safety: unknown): string {
  const one = new ChatThread() as unknown as { card(thread: unknown, one: unknown): unknown };
  Object.assign(one, { i18n: new I18n('en'), chat: { caller: null } });
  return said(one.card({ me: 'pat' }, { id: 'm1', seq: 1, author, safety, card: {} }));
}

test('who said something grave with a card is shown the help with it, whoever brought the card', async () => {
  const safety = { tier: 'crisis', helpText: 'Call 988 now' };
  for (const author of ['pat', 'doc', 'kim']) expect(drawn(author, safety)).toContain('Call 988 now');
  expect(drawn('pat', null)).not.toContain('988');
  await vi.dynamicImportSettled();
});
