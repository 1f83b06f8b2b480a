import { expect, test, vi } from 'vitest';

import { PatientCards } from '../../src/console/patient-cards';

vi.mock('../../src/ui/icons', () => ({ icon: () => '' }));

const KINDS = ['appointment', 'refill', 'travel-form'].map((kind) => ({ kind, title: { en: kind }, asks: [], openStates: [], headline: ['drug', 'visitLabel'], teamDecides: false, labels: {} }));

/** The element without a page. */
interface Bare {
  found: readonly { readonly id: string }[] | null;
  willUpdate(): void;
}

async function ask({ path }: { readonly path: string }): Promise<unknown> {
  if (path === '/card-kinds') return { items: KINDS };
  const kind = new URLSearchParams(path.slice(path.indexOf('?'))).get('kind');
  return { items: [{ id: kind, kind, state: 'open', conversationId: 't1', isMember: true, details: {} }] };
}

test('what is under way is asked for by every kind that the server describes', async () => {
  const one = new PatientCards() as unknown as Bare;
  Object.assign(one, { desk: { api: { ask }, thread: null, opened: null }, patient: 'pat' });
  one.willUpdate();
  await vi.waitFor(() => expect(one.found?.map(({ id }) => id)).toEqual(['appointment', 'refill', 'travel-form']));
});
