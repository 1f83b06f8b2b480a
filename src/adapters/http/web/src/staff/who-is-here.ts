/** Who came to a page of the staff, and how long it may go unused. */

import type { Api } from '../core/api';
import { type Me, me } from '../core/model';
import { fields, whole } from '../core/shapes';

export interface Here {
  readonly me: Me;
  /** Reviews what others opened in an emergency. */
  readonly isPrivacyOfficer: boolean;
  readonly idleSeconds: number;
}

/** As the server says. */
export async function whoIsHere(api: Api): Promise<Here> {
  const said = await api.ask({ method: 'GET', path: '/me' });
  return { me: me(said), isPrivacyOfficer: fields(said)['privacyOfficer'] === true, idleSeconds: whole(fields(fields(said)['limits']), 'idleSeconds') };
}
