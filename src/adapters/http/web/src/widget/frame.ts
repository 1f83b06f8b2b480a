/** The page inside the frame: takes the port from the host page that embeds it, and runs the panel. */

import { framed, told } from './framed';
import { host } from './hosted';

/** The origins whose pages may embed this one; our own always may. */
const origins = new Set([location.origin, ...told('origins').split(' ').filter(Boolean)]);
const { body: place, documentElement: root } = document;

framed(
  (origin) => origins.has(origin),
  (port, clinic) => host(port, { place, root, gateway: location.origin, clinic }),
);
