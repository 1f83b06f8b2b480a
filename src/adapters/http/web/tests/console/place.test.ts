import { expect, test } from 'vitest';

import { EVERYTHING } from '../../src/console/filters';
import { readPlace, writePlace } from '../../src/console/place';

test('an address opens what its sender saw', () => {
  const place = { id: 'c1', filters: { who: 'mine', status: 'closed', urgent: true, unread: true, sort: 'name' } } as const;
  const address = new URL(writePlace(place, '?as=dr-osei'), 'https://clinic.example');
  expect(readPlace(address)).toEqual(place);
  expect(address.searchParams.get('as')).toBe('dr-osei');
});

test('what is usual stands in no address', () => {
  expect(writePlace({ id: null, filters: EVERYTHING }, '?status=all&sort=name')).toBe('/communications/chat');
});

test('nonsense in an address counts as not said', () => {
  expect(readPlace({ pathname: '/communications/chat/%2e%2e%2f', search: '?status=nothing&sort=evil&unread=maybe' })).toEqual({ id: null, filters: EVERYTHING });
});
