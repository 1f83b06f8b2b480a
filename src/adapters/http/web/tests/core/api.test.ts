import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Api } from '../../src/core/api';

const ME = { identity: 'maria', userType: 'patient', displayName: 'Maria', consent: 'granted' };
const BEARER = { token: async () => 't', renewed: async () => 't', forget: () => undefined };
const LATER_MS = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-03T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

/** Somebody's calls, and whether each said that nobody asked for it. */
function calls(): { readonly api: Api; readonly said: string[] } {
  const said: string[] = [];
  const fetch = async (url: string, { method, headers }: RequestInit): Promise<Response> => {
    const alone = new Headers(headers).get('X-Unattended');
    said.push(`${method} ${new URL(url).pathname.replace('/api/v2/twilio/chat', '')}${alone === null ? '' : ` unattended=${alone}`}`);
    return Response.json(ME);
  };
  return { api: new Api(BEARER, fetch, 'http://here'), said };
}

describe('what a page asks by itself', () => {
  test('is told to be so, and what a person asks for is not', async () => {
    const { api, said } = calls();
    await api.ask({ method: 'GET', path: '/pools' });
    await vi.advanceTimersByTimeAsync(LATER_MS);
    await api.ask({ method: 'GET', path: '/pools' });
    api.touch();
    await api.ask({ method: 'GET', path: '/pools' });
    expect(said).toEqual(['GET /pools', 'GET /pools unattended=true', 'GET /me', 'GET /pools']);
  });

  test('is only what changes nothing', async () => {
    const { api, said } = calls();
    await vi.advanceTimersByTimeAsync(LATER_MS);
    await api.ask({ method: 'POST', path: '/consents/maria', body: {} });
    await api.ask({ method: 'POST', path: '/conversations/search', body: {}, reads: true });
    expect(said).toEqual(['POST /consents/maria', 'POST /conversations/search unattended=true']);
  });
});

test('a person who is there is told to the server now and then, and who asked is told when', async () => {
  const { api, said } = calls();
  expect([api.touch(), api.touch()]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(LATER_MS);
  expect(api.touch()).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual(['GET /me', 'GET /me']);
});
