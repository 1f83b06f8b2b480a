/** The few icons that are used, drawn without any markup in text. */

import { ArrowDown, CircleAlert, Clock, Ellipsis, Eye, type IconNode, Info, Paperclip, Phone, SendHorizontal, X } from 'lucide';

const ICONS = {
  close: X,
  down: ArrowDown,
  send: SendHorizontal,
  alert: CircleAlert,
  clock: Clock,
  info: Info,
  clip: Paperclip,
  more: Ellipsis,
  eye: Eye,
  phone: Phone,
} as const satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

const SPACE = 'http://www.w3.org/2000/svg';

/** An icon of the size of its text; it says nothing to assistive technology. */
export function icon(name: IconName): SVGSVGElement {
  return drawn(ICONS[name]);
}

/** The same of a drawing that few need. */
export function drawn(parts: IconNode): SVGSVGElement {
  const svg = document.createElementNS(SPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  for (const [tag, attributes] of parts) {
    const part = document.createElementNS(SPACE, tag);
    for (const [attribute, value] of Object.entries(attributes)) part.setAttribute(attribute, String(value));
    svg.append(part);
  }
  return svg;
}
