/** What a chat does with files; fetched when somebody has one. */

import { browserCarry } from './browser-carry';
import type { Chat } from './chat';
import type { I18n } from './i18n';
import type { Attachment } from './model';
import { more } from './more-words';
import { problemOf } from './problems';
import { fields, text } from './shapes';
import type { Caller } from './talk';
import { UploadTray } from './uploads';

/** A tray for the files of the next message. */
export function newTray(chat: Chat): UploadTray | null {
  const { thread, limits, world } = chat;
  if (thread === null || limits === null) return null;
  return new UploadTray(thread.id, limits.upload, chat.bearer, world.carry ?? browserCarry, world.origin);
}

/** What is in a file, or `null` where it can not be had. */
export async function fileContent(caller: Caller, id: string): Promise<Blob | null> {
  try {
    return (await caller.api.ask({ method: 'GET', path: `/attachments/${id}/content`, binary: true })) as Blob;
  } catch (error) {
    caller.problems.emit(problemOf(error).code);
    return null;
  }
}

/** An address of ours that opens a file once, within a minute; `null` where it can not be had. */
export async function fileLink(caller: Caller, id: string): Promise<string | null> {
  caller.act();
  try {
    return text(fields(await caller.api.ask({ method: 'POST', path: `/attachments/${id}/link` })), 'url');
  } catch (error) {
    caller.problems.emit(problemOf(error).code);
    return null;
  }
}

/** Give the browser such an address; its answer says that it is to be saved. */
export function save(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noopener';
  link.click();
}

/** How large a file is, in the reader's language. */
export function sized(locale: string, bytes: number): string {
  const [unit, size, digits] = bytes >= 1_048_576 ? ['megabyte', 1_048_576, 1] : ['kilobyte', 1024, 0];
  return new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), maximumFractionDigits: Number(digits) }).format(
    Math.max(1, bytes / Number(size)),
  );
}

/** What the scanner found of a file, in words; how large it is where it found nothing. */
export function standing(i18n: I18n, { state, size }: Attachment): string {
  if (state === 'pending') return more(i18n, 'checking');
  if (state === 'rejected') return more(i18n, 'fileRejected');
  return state === 'failed' ? more(i18n, 'fileUnchecked') : sized(i18n.locale, size);
}

/** A part of a whole, 0 to 1. */
export function shared(locale: string, part: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part);
}
