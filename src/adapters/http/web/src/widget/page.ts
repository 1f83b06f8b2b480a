/** The panel in the page itself (`isolation="page"`): for a portal of the clinic's own, without scripts of others. */

import type { Clinic } from './framed';
import { host } from './hosted';

/** Run the panel in an element of the page. */
export function serve(port: MessagePort, place: HTMLElement, gateway: string, clinic: Clinic): void {
  host(port, { place, root: place, gateway, clinic });
}
