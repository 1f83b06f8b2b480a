/** The icons that the console has beside the shared ones. */

import {
  ArrowLeft, ArrowRightLeft, ArrowUp, Bell, CircleCheck, CircleQuestionMark, CirclePause, CirclePlus, FileSearch, Flag, type IconNode, Inbox, LogOut, NotebookPen, PanelRight, Pencil, PhoneCall, RotateCcw, Search,
  Settings, Undo2, UserCheck, UserPlus, Users, Zap,
} from 'lucide';

import { drawn } from '../ui/icons';

const ICONS = {
  back: ArrowLeft,
  up: ArrowUp,
  bell: Bell,
  tray: Inbox,
  transfer: ArrowRightLeft,
  done: CircleCheck,
  help: CircleQuestionMark,
  hold: CirclePause,
  begin: CirclePlus,
  flag: Flag,
  leave: LogOut,
  note: NotebookPen,
  context: PanelRight,
  correct: Pencil,
  calls: PhoneCall,
  record: FileSearch,
  reopen: RotateCcw,
  search: Search,
  settings: Settings,
  retract: Undo2,
  assign: UserPlus,
  take: UserCheck,
  people: Users,
  ready: Zap,
} as const satisfies Record<string, IconNode>;

export type StaffIcon = keyof typeof ICONS;

export function staffIcon(name: StaffIcon): SVGSVGElement {
  return drawn(ICONS[name]);
}
