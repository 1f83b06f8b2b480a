/** Where somebody is in the console, as the address says it: which conversation, which filters. */

import { type Filters, readFilters, writeFilters } from './filters';

export const HOME = '/communications/chat';

export interface Place {
  readonly id: string | null;
  readonly filters: Filters;
}

export function readPlace(address: { readonly pathname: string; readonly search: string }): Place {
  const rest = address.pathname.startsWith(`${HOME}/`) ? address.pathname.slice(HOME.length + 1) : '';
  return { id: /^[\w-]{1,64}$/u.test(rest) ? rest : null, filters: readFilters(new URLSearchParams(address.search)) };
}

/** The address of a place; what else stands in the query, such as who is signed in to the demo, stays. */
export function writePlace(place: Place, search: string): string {
  const query = writeFilters(place.filters, new URLSearchParams(search)).toString();
  const path = place.id === null ? HOME : `${HOME}/${place.id}`;
  return query === '' ? path : `${path}?${query}`;
}
