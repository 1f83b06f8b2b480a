import { afterEach, beforeEach, expect, test } from 'vitest';

import { Acts } from '../../src/console/acts';
import { Desk } from '../../src/console/desk';
import { FakeServer, FakeShelf, FakeWire, LIMITS, aMessage, aParticipant, problem } from '../fakes';
import { ME, onTheWire } from './desk-fakes';

let server: FakeServer;
let desk: Desk;
let acts: Acts;
let shelf: FakeShelf;
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

beforeEach(async () => {
  FakeWire.all = [];
  server = new FakeServer();
  shelf = new FakeShelf();
  server.on('GET /me', () => ({ status: 200, body: { identity: ME, userType: 'provider', displayName: 'Dr. Osei', consent: 'not-needed' } }));
  server.on('GET /conversations', () => ({ status: 200, body: { items: [onTheWire('c1'), onTheWire('c2', { participants: [aParticipant('patient-c2')] })], nextCursor: null } }));
  server.on('GET /conversations/c1', () => ({ status: 200, body: { ...onTheWire('c1'), draft: 'half a' } }));
  server.on('GET /conversations/c1/messages', () => ({ status: 200, body: { items: [aMessage(1, { author: 'patient-c1' })], nextCursor: null } }));
  desk = new Desk({ identity: ME, userType: 'provider' }, async () => null, {
    origin: 'https://chat.example',
    fetch: server.fetch,
    open: (url) => new FakeWire(url),
    shelf,
    random: () => 0,
  });
  acts = new Acts(desk, () => 'Set back');
  await desk.start();
  await settled();
  FakeWire.last.opens();
  FakeWire.last.hears({ type: 'ready', me: ME, role: 'provider', limits: LIMITS, now: '2026-03-03T10:00:00Z' });
});

afterEach(() => {
  acts.end();
  desk.end();
});

const row = (id: string) => desk.inbox.get(id) ?? (() => { throw new Error(`no row ${id}`); })();
const read = () => FakeWire.last.said('read').map((one) => one['seq']);
const happens = (seq: number, ev: object) => FakeWire.last.hears({ type: 'ev', stream: 'conversation:c1', seq, ev });
const sentTo = (stream: string) => FakeWire.last.said('subscribe').filter((one) => one['stream'] === stream);
const listedAnew = async (...rows: object[]): Promise<void> => {
  FakeWire.last.hears({ type: 'subscribed', stream: 'inbox', items: rows });
  await settled();
};

test('the list is followed, and a row that comes live is shown', () => {
  expect(sentTo('inbox')).toHaveLength(1);
  FakeWire.last.hears({ type: 'subscribed', stream: 'inbox', items: [onTheWire('c1'), onTheWire('c2')] });
  FakeWire.last.hears({ type: 'eph', stream: 'inbox', ev: { kind: 'row', conversation: onTheWire('c3', { unread: 1 }) } });
  expect(desk.inbox.rows.map((one) => one.id)).toContain('c3');
  FakeWire.last.hears({ type: 'lagged', stream: 'inbox' });
  expect(sentTo('inbox')).toHaveLength(2);
});

test('what became of the open conversation while the line was gone is shown', async () => {
  await desk.open('c1');
  await listedAnew(onTheWire('c1', { assignee: 'dr-wu' }), onTheWire('c2'));
  expect(desk.row?.assignee).toBe('dr-wu');
  expect(desk.opened?.conversation?.draft).toBe('half a');
  server.on('GET /conversations/c1', () => ({ status: 200, body: onTheWire('c1', { status: 'closed' }) }));
  await listedAnew(onTheWire('c2'));
  expect(desk.row?.status).toBe('closed');
  server.on('GET /conversations/c1', () => problem(404, 'not-found'));
  await listedAnew(onTheWire('c2'));
  expect(desk.opened?.access).toBe('gone');
});

test('an urgent message of somebody calls, a message to a colleague does not', () => {
  const heard: string[] = [];
  desk.alarms.on((one) => heard.push(one));
  FakeWire.last.hears({ type: 'subscribed', stream: 'inbox', items: [onTheWire('c1')] });
  FakeWire.last.hears({ type: 'eph', stream: 'inbox', ev: { kind: 'row', conversation: onTheWire('c1', { unread: 1, assignee: 'dr-wu' }) } });
  FakeWire.last.hears({ type: 'eph', stream: 'inbox', ev: { kind: 'row', conversation: onTheWire('c1', { unread: 2, assignee: ME }) } });
  FakeWire.last.hears({ type: 'eph', stream: 'inbox', ev: { kind: 'row', conversation: onTheWire('c1', { unread: 3, priority: 'crisis' }) } });
  expect(heard).toEqual(['message', 'urgent']);
});

test('an open conversation is followed with its notes, and left when another is opened', async () => {
  await desk.open('c1');
  expect(desk.thread?.messages.map((one) => one.seq)).toEqual([1]);
  expect(desk.opened?.drafts?.current).toBe('half a');
  expect([sentTo('conversation:c1').length, sentTo('staff:c1')[0]?.['after']]).toEqual([1, 0]);
  const note = { id: 'n1', seq: 1, afterSeq: 1, author: ME, body: 'Allergic', createdAt: '2026-03-03T10:00:00Z' };
  FakeWire.last.hears({ type: 'ev', stream: 'staff:c1', seq: 1, ev: { kind: 'note.created', note } });
  expect(desk.opened?.notes.map((one) => one.body)).toEqual(['Allergic']);
  await desk.open(null);
  expect(FakeWire.last.said('unsubscribe').map((one) => one['stream'])).toEqual(['conversation:c1', 'staff:c1']);
});

test('a gap in the notes asks for what is missing', async () => {
  await desk.open('c1');
  const note = { id: 'n2', seq: 2, afterSeq: 1, author: ME, body: 'Second', createdAt: '2026-03-03T10:00:00Z' };
  FakeWire.last.hears({ type: 'ev', stream: 'staff:c1', seq: 2, ev: { kind: 'note.created', note } });
  expect(desk.opened?.notes).toEqual([]);
  expect(sentTo('staff:c1').at(-1)?.['after']).toBe(0);
});

test('who takes no part sees the row alone until they take it', async () => {
  server.on('GET /conversations/c2', () => ({ status: 200, body: onTheWire('c2', { participants: [aParticipant('patient-c2')] }) }));
  await desk.open('c2');
  expect([desk.opened?.access, desk.thread]).toEqual(['row', null]);

  server.on('GET /conversations/c2', () => ({ status: 200, body: onTheWire('c2', { assignee: ME }) }));
  server.on('GET /conversations/c2/messages', () => ({ status: 200, body: { items: [aMessage(1)], nextCursor: null } }));
  server.on('POST /conversations/c2/assign', () => ({ status: 200, body: onTheWire('c2', { assignee: ME }) }));
  expect(await acts.perform(row('c2'), { kind: 'assign', to: ME, note: '' })).toBe(true);
  await settled();
  expect(desk.opened?.access).toBe('content');
  expect(sentTo('conversation:c2')).toHaveLength(1);
});

test('what a colleague was faster with is told by their name, and shown as it stands', async () => {
  const taken = onTheWire('c1', { assignee: 'dr-wu', participants: [aParticipant('patient-c1'), aParticipant(ME), aParticipant('dr-wu', { displayName: 'Dr. Wu' })] });
  server.on('POST /conversations/c1/assign', () => problem(409, 'already-assigned'));
  server.on('GET /conversations/c1', () => ({ status: 200, body: taken }));
  expect(await acts.perform(row('c1'), { kind: 'assign', to: ME, note: '' })).toBe(false);
  expect(row('c1').assignee).toBe('dr-wu');
  expect(acts.notices.map((one) => one.told)).toEqual([{ trouble: 'already-assigned', name: 'Dr. Wu' }]);
});

test('an act is shown before the server answers, and can be undone', async () => {
  const bodies: unknown[] = [];
  server.on('POST /conversations/c1/priority', ({ body }) => {
    bodies.push(body);
    return { status: 200, body: onTheWire('c1', { priority: (body as { priority: string }).priority }) };
  });
  const doing = acts.perform(row('c1'), { kind: 'priority', priority: 'urgent', reason: 'Chest pain' });
  expect(row('c1').priority).toBe('urgent');
  await doing;
  const [notice] = acts.notices;
  if (notice === undefined) throw new Error('nothing was told');
  await acts.undo(notice);
  expect(row('c1').priority).toBe('routine');
  expect(bodies).toEqual([
    { priority: 'urgent', reason: 'Chest pain' },
    { priority: 'routine', reason: 'Set back' },
  ]);
});

test('of many, each is answered for by itself', async () => {
  server.on('POST /conversations/c1/close', () => ({ status: 200, body: onTheWire('c1', { status: 'closed', disposition: 'resolved' }) }));
  server.on('POST /conversations/c2/close', () => problem(409, 'crisis-unacknowledged'));
  const results = await acts.bulk([row('c1'), row('c2')], { kind: 'close', disposition: 'resolved', reason: '' });
  expect([...results]).toEqual([
    ['c1', null],
    ['c2', 'crisis-unacknowledged'],
  ]);
  expect(row('c1').status).toBe('closed');
});

test('what is sent waits under its own conversation, whichever is open', async () => {
  await desk.open('c1');
  desk.send('On my way.');
  const [sent] = FakeWire.last.said('send');
  expect([sent?.['conversation'], sent?.['body']]).toEqual(['c1', 'On my way.']);
  await desk.open(null);
  FakeWire.last.hears({ type: 'ack', id: sent?.['id'], result: aMessage(2, { author: ME, body: 'On my way.' }) });
  await desk.open('c1');
  expect(desk.unsent).toEqual([]);
});

test('signing out leaves nothing behind', async () => {
  server.online = true;
  await desk.open('c1');
  FakeWire.last.closes(1006);
  desk.send('Never sent.');
  expect(shelf.length).toBe(1);
  await desk.signOut();
  expect([shelf.length, desk.opened, desk.inbox.rows.length, desk.me]).toEqual([0, null, 0, null]);
  expect(desk.phase).toEqual({ kind: 'over', reason: 'ended' });
  expect(server.asked).toContain('DELETE /session');
});

test('who signs out has nothing in sight at once, and the server hears of it once their words are kept', async () => {
  server.on('PUT /conversations/c1/answering', () => ({ status: 200, body: {} }));
  server.on('DELETE /conversations/c1/answering', () => ({ status: 204 }));
  await desk.open('c1');
  desk.typed('I would');
  const [save, end] = [server.hold('PUT /conversations/c1/draft'), server.hold('DELETE /session')];
  const gone = desk.signOut();
  expect([desk.phase.kind, desk.opened, desk.inbox.rows.length, desk.me]).toEqual(['over', null, 0, null]);
  desk.end(); // as the page does with a desk that is over
  await settled();
  expect(server.asked).not.toContain('DELETE /session');
  save();
  await settled();
  expect(server.underWay).toEqual(['DELETE /session']);
  end();
  await gone;
});

test('a page that goes while a reply is being kept ends the session all the same', async () => {
  await desk.open('c1');
  desk.typed('I would');
  server.hold('PUT /conversations/c1/draft');
  void desk.signOut();
  await settled();
  desk.endNow();
  await settled();
  expect(server.asked.at(-1)).toBe('DELETE /session');
});

test('a patient is no member of the team', async () => {
  server.on('GET /me', () => ({ status: 200, body: { identity: 'maria', userType: 'patient', displayName: 'Maria', consent: 'granted' } }));
  const theirs = new Desk({ identity: 'maria', userType: 'patient' }, async () => null, { origin: 'https://chat.example', fetch: server.fetch, open: (url) => new FakeWire(url), shelf });
  await theirs.start();
  expect(theirs.phase).toEqual({ kind: 'over', reason: 'not-staff' });
  theirs.end();
});

test('alerts are asked for once the live list began, and come live from then on', async () => {
  const heard: string[] = [];
  desk.alarms.on((one) => heard.push(one));
  const alert = {
    id: 'a1', kind: 'urgent-unread', at: '2026-03-03T10:05:00Z', conversationId: 'c1', messageId: 'm1', pool: null, priority: 'urgent', cause: 'unread',
    since: '2026-03-03T10:00:00Z', rung: 'assignee', told: ['dr-wu'], times: 1, acknowledgedBy: null, clearedAt: null,
  };
  server.on('GET /alerts', () => ({ status: 200, body: { items: [alert], nextCursor: null } }));
  expect(desk.alerts.loaded).toBe(false);
  FakeWire.last.hears({ type: 'subscribed', stream: 'inbox', items: [onTheWire('c1')] });
  await settled();
  expect([desk.alerts.loaded, desk.alerts.waiting]).toEqual([true, 1]);
  FakeWire.last.hears({ type: 'eph', stream: 'inbox', ev: { kind: 'alert', alert: { ...alert, told: [ME], rung: 'pool', times: 2 } } });
  FakeWire.last.hears({ type: 'eph', stream: 'inbox', ev: { kind: 'alert', alert: { id: 'g1', kind: 'break-glass', at: '2026-03-03T10:00:00Z' } } });
  expect([desk.alerts.waiting, heard]).toEqual([1, ['alert']]);
});

test('typing is told at once in each conversation that is opened, and never while nobody hears it', async () => {
  server.on('GET /conversations/c2', () => ({ status: 200, body: onTheWire('c2', { participants: [aParticipant('patient-c2'), aParticipant(ME)] }) }));
  server.on('GET /conversations/c2/messages', () => ({ status: 200, body: { items: [], nextCursor: null } }));
  await desk.open('c1');
  desk.typed('I');
  desk.typed('I am');
  await desk.open('c2');
  desk.typed('We');
  expect(FakeWire.last.said('typing').map((one) => one['conversation'])).toEqual(['c1', 'c2']);
});

test('the open conversation is followed once the server says so, and not while the line is gone', async () => {
  await desk.open('c1');
  expect(desk.follows).toBe(false);
  FakeWire.last.hears({ type: 'subscribed', stream: 'conversation:c1', seq: 1, participants: [] });
  expect(desk.follows).toBe(true);
  FakeWire.last.closes(1012);
  expect(desk.follows).toBe(false);
});

test('who writes while a colleague answers does not say so, until the colleague stops', async () => {
  server.on('PUT /conversations/c1/answering', () => ({ status: 200, body: {} }));
  const said = (): number => server.asked.filter((one) => one === 'PUT /conversations/c1/answering').length;
  await desk.open('c1');
  const answering = { identity: 'dr-wu', since: '2026-03-03T10:00:00Z', until: new Date(Date.now() + 60_000).toISOString(), insteadOf: null };
  FakeWire.last.hears({ type: 'eph', stream: 'inbox', ev: { kind: 'row', conversation: onTheWire('c1', { answering }) } });
  desk.typed('I would');
  await settled();
  expect(said()).toBe(0);
  FakeWire.last.hears({ type: 'eph', stream: 'inbox', ev: { kind: 'row', conversation: onTheWire('c1') } });
  desk.typed('I would say');
  await settled();
  expect(said()).toBe(1);
});

test('a desk that ended while it signed in begins nothing', async () => {
  const open = server.hold('GET /me');
  const mine = new Desk({ identity: ME, userType: 'provider' }, async () => null, { origin: 'https://chat.example', fetch: server.fetch, open: (url) => new FakeWire(url), shelf });
  void mine.start();
  await settled();
  const [asked, wires] = [server.asked.length, FakeWire.all.length];
  mine.end();
  open();
  await settled();
  expect([server.asked.length, FakeWire.all.length, mine.phase.kind]).toEqual([asked, wires, 'loading']);
});

test('who signs out while they write is told of as writing no more, while the session still holds', async () => {
  server.on('PUT /conversations/c1/answering', () => ({ status: 200, body: {} }));
  server.on('DELETE /conversations/c1/answering', () => ({ status: 204 }));
  await desk.open('c1');
  desk.typed('I would');
  await settled();
  await desk.signOut();
  const calls = server.asked.filter((call) => call.startsWith('DELETE ') && !call.endsWith('/draft'));
  expect(calls).toEqual(['DELETE /conversations/c1/answering', 'DELETE /session']);
});

test('signing out twice ends one session once', async () => {
  await Promise.all([desk.signOut(), desk.signOut()]);
  expect(server.asked.filter((call) => call === 'DELETE /session')).toHaveLength(1);
});

test('files that are picked while one goes to another conversation go into neither', async () => {
  await desk.open('c1');
  const tray = desk.newTray();
  await desk.open(null);
  expect(await tray).toBeNull();
});

test('of two looks for what waits, the last one counts', async () => {
  await desk.open('c1');
  const open = server.hold('GET /acknowledgements');
  server.on('GET /acknowledgements', () => ({ status: 200, body: { items: [], nextCursor: null } }));
  const first = desk.opened?.lookForWaits();
  await settled();
  await desk.opened?.lookForWaits();
  server.on('GET /acknowledgements', () => ({ status: 200, body: { items: [{ conversationId: 'c1', messageId: 'm1', priority: 'urgent', causes: null, acknowledgedBy: null }], nextCursor: null } }));
  open();
  await first;
  expect(desk.opened?.waits).toEqual([]);
});

test('what became urgent after it was read is said to be read once somebody looks again, and once', async () => {
  await desk.open('c1');
  desk.read(1);
  desk.read(1);
  expect(read()).toEqual([1]);
  happens(1, { kind: 'message.corrected', message: aMessage(1, { author: 'patient-c1', priority: 'high' }) });
  desk.read(1);
  expect(read()).toEqual([1]);
  happens(2, { kind: 'message.corrected', message: aMessage(1, { author: 'patient-c1', priority: 'urgent' }) });
  desk.read(1);
  desk.read(1);
  expect(read()).toEqual([1, 1]);
  happens(3, { kind: 'conversation.changed', status: 'open', turn: 'provider', priority: 'crisis', assignee: null });
  desk.read(1);
  expect(read()).toEqual([1, 1, 1]);
});
