import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { type Carrier, Outbox, type Unsent } from '../../src/core/outbox';
import { FakeShelf } from '../fakes';

class Line implements Carrier {
  isLive = true;
  isFull = false;
  suspected = 0;
  readonly carried: Unsent[] = [];
  carry(unsent: Unsent): void {
    this.carried.push(unsent);
  }
  suspect(): void {
    this.suspected += 1;
  }
  get bodies(): string[] {
    return this.carried.map((one) => one.body);
  }
}

let shelf: FakeShelf;
let line: Line;
let outbox: Outbox;

beforeEach(() => {
  vi.useFakeTimers();
  shelf = new FakeShelf();
  line = new Line();
  outbox = new Outbox('maria', shelf, line);
});
afterEach(() => vi.useRealTimers());

describe('order', () => {
  test('one is on its way in a conversation; the next goes when it is answered', () => {
    const first = outbox.add('c1', 'one');
    outbox.add('c1', 'two');
    outbox.add('c2', 'elsewhere');
    expect(line.bodies).toEqual(['one', 'elsewhere']);
    outbox.remove(first.id);
    expect(line.bodies).toEqual(['one', 'elsewhere', 'two']);
  });

  test('a refused one does not hold up the next', () => {
    const first = outbox.add('c1', 'one');
    outbox.add('c1', 'two');
    outbox.refuse(first.id, 'invalid');
    expect(line.bodies).toEqual(['one', 'two']);
    expect(outbox.get(first.id)).toMatchObject({ state: 'failed', reason: 'invalid' });
  });

  test('what the server wants later goes later, before what was typed after it', async () => {
    const first = outbox.add('c1', 'one');
    outbox.add('c1', 'two');
    outbox.postpone(first.id, 3000);
    await vi.advanceTimersByTimeAsync(2999);
    expect(line.bodies).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(1);
    expect(line.bodies).toEqual(['one', 'one']);
  });
});

describe('a line that is gone', () => {
  test('what is typed offline waits, and goes in order', () => {
    line.isLive = false;
    const ids = ['one', 'two', 'three'].map((text) => outbox.add('c1', text).id);
    expect(line.carried).toEqual([]);
    line.isLive = true;
    outbox.pump();
    for (const id of ids) outbox.remove(id);
    expect(line.bodies).toEqual(['one', 'two', 'three']);
  });

  test('what was on its way is asked again under the same id', () => {
    const sent = outbox.add('c1', 'one');
    line.isLive = false;
    outbox.interrupted();
    line.isLive = true;
    outbox.pump();
    expect(line.carried.map((one) => one.id)).toEqual([sent.id, sent.id]);
  });

  test('20 s without an answer make the line suspect', async () => {
    outbox.add('c1', 'one');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(line.suspected).toBe(1);
  });

  test('a full line is waited for', async () => {
    line.isFull = true;
    outbox.add('c1', 'one');
    expect(line.carried).toEqual([]);
    line.isFull = false;
    await vi.advanceTimersByTimeAsync(100);
    expect(line.bodies).toEqual(['one']);
  });
});

describe('what the browser keeps', () => {
  test('a reload sends what was on its way once more under the same id', () => {
    const sent = outbox.add('c1', 'one');
    const next = new Line();
    const again = new Outbox('maria', shelf, next);
    again.pump();
    expect(next.carried.map((one) => one.id)).toEqual([sent.id]);
  });

  test('nothing stays once everything arrived', () => {
    const sent = outbox.add('c1', 'one');
    expect(shelf.held.size).toBe(1);
    outbox.remove(sent.id);
    expect(shelf.held.size).toBe(0);
  });

  test('another person finds nothing of it', () => {
    outbox.add('c1', 'one');
    const other = new Outbox('james', shelf, new Line());
    expect(other.of('c1')).toEqual([]);
    expect([...shelf.held.values()].join('')).not.toContain('one');
  });

  test('wiped means wiped', async () => {
    outbox.add('c1', 'one');
    outbox.wipe();
    expect(shelf.held.size).toBe(0);
    expect(outbox.of('c1')).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line.suspected).toBe(0);
  });

  test('nonsense on the shelf is no message', () => {
    shelf.setItem('chat-unsent:maria', '[{"id": 1}, 7, null]');
    expect(new Outbox('maria', shelf, line).of('c1')).toEqual([]);
    shelf.setItem('chat-unsent:maria', '{');
    expect(new Outbox('maria', shelf, line).of('c1')).toEqual([]);
  });

  test('a shelf that takes nothing does not stop the sending', () => {
    shelf.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    outbox.add('c1', 'one');
    expect(line.bodies).toEqual(['one']);
  });
});

test('what waits for a closed conversation goes to the one that continues it', () => {
  const sent = outbox.add('c1', 'one');
  outbox.redirect('c1', 'c2');
  expect(line.carried.at(-1)).toMatchObject({ id: sent.id, conversation: 'c2' });
});
