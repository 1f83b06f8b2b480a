/** Icons of views that come when somebody needs them. */

import { Heart, type IconNode, Lock, MonitorSmartphone, Pencil, ShieldCheck } from 'lucide';

import { drawn } from './icons';

const ICONS = {
  edit: Pencil,
  elsewhere: MonitorSmartphone,
  heart: Heart,
  lock: Lock,
  shield: ShieldCheck,
} as const satisfies Record<string, IconNode>;

export type MoreIcon = keyof typeof ICONS;

export function moreIcon(name: MoreIcon): SVGSVGElement {
  return drawn(ICONS[name]);
}
