/** A report as the server words it. */

const count = (value: number | null, under: number | null = null): object => ({ value, under });
const spread = (n: number, median: number | null): object => ({ count: count(n), mean: median === null ? null : median * 1.5, median, p90: median === null ? null : median * 3 });
const times = (n: number, median: number | null): object => ({ business: spread(n, median), wall: spread(n, median === null ? null : median * 2) });

export function aPart(more: object = {}): object {
  return {
    replies: { first: times(40, 120), next: times(80, 200), resolution: times(20, 7200) },
    messages: count(1204),
    conversationsOpened: count(60),
    conversationsClosed: count(50),
    hours: Array.from({ length: 24 }, (_, hour) => ({ hour, messages: hour === 3 ? count(null, 5) : count(hour === 14 ? 96 : hour) })),
    days: [
      { date: '2026-03-02', messages: count(700), opened: count(40), firstReply: spread(30, 100) },
      { date: '2026-03-03', messages: count(504), opened: count(20), firstReply: spread(10, 400) },
      { date: '2026-03-04', messages: count(0), opened: count(0), firstReply: spread(0, null) },
    ],
    heat: [
      { weekday: 1, hour: 9, messages: count(50) },
      { weekday: 2, hour: 14, messages: count(24) },
    ],
    ratings: { asked: count(300), answered: count(212), mean: 4.6, stars: [1, 2, 3, 4, 5].map((stars) => ({ stars, count: count(stars * 10) })) },
    urgent: { raised: count(12), false: count(3), share: 0.25 },
    quickResponses: [
      { id: 'a', title: 'Closing', used: count(3) },
      { id: 'b', title: 'Greeting', used: count(24) },
    ],
    providerCalls: { calls: [{ kind: 'message', count: 2000 }], estimatedCost: { amount: '12.34', currency: 'USD' }, budget: { amount: '50.00', currency: 'USD', spent: '3.20', passed: false } },
    ...more,
  };
}

export function aReport(more: object = {}): object {
  return {
    range: { from: '2026-03-02', to: '2026-03-04', zone: 'America/New_York', days: 3 },
    previous: { from: '2026-02-27', to: '2026-03-01' },
    filters: { provider: null, pool: null, priority: null },
    generatedAt: '2026-03-04T16:00:00Z',
    filterChoices: { providers: [{ identity: 'dr-osei', displayName: 'Dr. Osei' }], pools: [{ id: 'general', name: 'General' }], priorities: ['routine', 'urgent'] },
    definitions: [{ name: 'first-reply', title: 'First reply', text: 'From … to …' }],
    current: aPart(),
    before: aPart(),
    limits: { replySeconds: 300 },
    ...more,
  };
}

export const A_MOMENT = {
  at: '2026-03-04T16:00:00Z',
  active: 14,
  waiting: [{ state: 'provider', count: 5 }],
  unanswered: { count: 5, oldestSeconds: 700, meanSecondsSoFar: 250.5 },
  unreadByPatients: 3,
  alerts: [{ id: 'a', cause: 'first-reply', kind: 'provider-late', title: 'Late', since: '2026-03-04T15:50:00Z', assignee: { identity: 'dr-osei', displayName: 'Dr. Osei' }, conversation: 'c' }],
};
