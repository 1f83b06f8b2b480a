/** Text split into words and links. Nothing here makes markup: views put each piece in as text. */

export type Piece = { readonly text: string; readonly href?: string };

const CANDIDATE = /https:\/\/[^\s<>"'`{}|\\^]+/giu;
const TRAILING = /[.,;:!?…'"’”»*_~]+$/u;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/u;

/** The pieces of a text, in order; joined they are the text again. */
export function linkify(body: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of body.matchAll(CANDIDATE)) {
    const shown = withoutTrailing(match[0]);
    const href = safe(shown);
    if (href === null) continue;
    if (match.index > end) pieces.push({ text: body.slice(end, match.index) });
    pieces.push({ text: shown, href });
    end = match.index + shown.length;
  }
  if (end < body.length || pieces.length === 0) pieces.push({ text: body.slice(end) });
  return pieces;
}

/** Marks that end a sentence are not of the link; a bracket is, if it was opened in it. */
function withoutTrailing(found: string): string {
  let shown = found;
  for (;;) {
    const before = shown;
    shown = shown.replace(TRAILING, '');
    for (const [open, close] of [['(', ')'], ['[', ']']] as const) {
      if (shown.endsWith(close) && shown.split(close).length > shown.split(open).length) shown = shown.slice(0, -1);
    }
    if (shown === before) return shown;
  }
}

/** The address, if it may be followed: https, no credentials, nothing that turns the writing round. */
function safe(shown: string): string | null {
  if (BIDI.test(shown)) return null;
  try {
    const url = new URL(shown);
    const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
    return plain ? url.href : null;
  } catch {
    return null;
  }
}
