/** The single keys of the console. They act outside fields alone, and can be switched off. */

export const ACTS = ['next', 'previous', 'open', 'reply', 'note', 'assign', 'unread', 'close', 'search', 'urgent', 'help'] as const;
export type KeyAct = (typeof ACTS)[number];

/** What is pressed for each act, as the help shows it. */
export const SHOWN: Readonly<Record<KeyAct, readonly string[]>> = {
  next: ['j'],
  previous: ['k'],
  open: ['Enter'],
  reply: ['r'],
  note: ['n'],
  assign: ['a'],
  unread: ['u'],
  close: ['e'],
  search: ['/'],
  urgent: ['g', 'u'],
  help: ['?'],
};

const SINGLE: Readonly<Record<string, KeyAct>> = {
  j: 'next',
  k: 'previous',
  r: 'reply',
  n: 'note',
  a: 'assign',
  u: 'unread',
  e: 'close',
  '/': 'search',
  '?': 'help',
};
const CHORD_MS = 1200;

export class KeyMap {
  private began = 0;

  constructor(private readonly now: () => number = Date.now) {}

  /** The act that a key stands for; `null` in fields, with modifiers, and for any other key. */
  read(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'composedPath'>): KeyAct | null {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isField(event.composedPath()[0])) return null;
    const chord = this.now() - this.began < CHORD_MS;
    this.began = event.key === 'g' ? this.now() : 0;
    if (chord && event.key === 'u') return 'urgent';
    return SINGLE[event.key] ?? null;
  }
}

function isField(target: EventTarget | undefined): boolean {
  const tag = (target as { readonly tagName?: string } | undefined)?.tagName ?? '';
  return tag === 'INPUT' || tag === 'TEXTAREA' || tag === 'SELECT';
}
