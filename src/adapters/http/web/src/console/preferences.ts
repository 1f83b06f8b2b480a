/** How somebody likes to work at this browser: nothing of any conversation. */

export interface Preferences {
  /** Single keys act, outside fields. */
  readonly keys: boolean;
  readonly sound: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly notifications: boolean;
}

const KEY = 'chat-console:preferences';
const USUAL: Preferences = { keys: true, sound: false, volume: 0.6, notifications: false };

export function readPreferences(shelf: Pick<Storage, 'getItem'>): Preferences {
  try {
    const kept = JSON.parse(shelf.getItem(KEY) ?? '{}') as Partial<Record<keyof Preferences, unknown>>;
    return {
      keys: kept.keys !== false,
      sound: kept.sound === true,
      volume: typeof kept.volume === 'number' ? Math.min(1, Math.max(0, kept.volume)) : USUAL.volume,
      notifications: kept.notifications === true,
    };
  } catch {
    return USUAL;
  }
}

export function writePreferences(shelf: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    shelf.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // They count until the page goes.
  }
}
