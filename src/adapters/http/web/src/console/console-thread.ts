/** The messages as the team sees them: the team on one side, notes between them, what waits to be acknowledged. */

import { type TemplateResult, css, html, nothing } from 'lit';

import type { Message } from '../core/model';
import type { ThreadStore } from '../core/thread-store';
import { ChatThread } from '../ui/chat-thread';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { staffIcon } from './icons';
import { MENTION } from './mentioned';
import type { Opened } from './opened';
import { unfold } from './panels';
import { type Acknowledgement, type Note, patientOf } from './staff-model';
import type { TeamCall } from './team-calls';
import { aboutWords, causeWords, whoLowered, whoSet } from './told';
import type { Words } from './words';

const TEAM = new Set(['provider', 'admin', 'service']);

export class ConsoleThread extends ChatThread {
  static override readonly properties = { ...ChatThread.properties, about: { attribute: false }, words: { attribute: false }, calls: { attribute: false }, names: { attribute: false } };
  static override readonly styles = [
    ...ChatThread.styles,
    css`
      .log {
        padding-inline: clamp(1rem, 3vw, 2rem);
      }
      .message {
        max-inline-size: min(84%, 42rem);
      }
      .note {
        align-self: stretch;
        margin-block: 0.75rem 0.25rem;
        padding: 0.625rem 0.875rem;
        border: 1px dashed var(--notice);
        border-radius: 0.75rem;
        background: var(--notice-bg);
      }
      .note .label,
      .reason .label {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem;
        color: var(--notice);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      .note .label time,
      .reason time {
        font-weight: 400;
      }
      .note .words {
        margin-block-start: 0.25rem;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .named {
        font-weight: 650;
      }
      .seen {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        margin-block-start: 0.5rem;
        color: var(--notice);
        font-size: 0.875rem;
      }
      .seen .quiet {
        min-block-size: 2rem;
        padding: 0 0.875rem;
      }
      .reason {
        align-self: center;
        max-inline-size: 90%;
        margin-block: 0.75rem 0.25rem;
        color: var(--muted);
        font-size: 0.8125rem;
        text-align: center;
        overflow-wrap: anywhere;
      }
      .reason .label {
        justify-content: center;
        color: var(--muted);
      }
      .waits {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75rem;
        margin-block: 0.625rem 0.25rem;
        padding: 0.75rem 1rem;
        border-inline-start: 4px solid var(--danger);
        border-radius: 0.75rem;
        background: var(--danger-bg);
      }
      .waits p {
        flex: 1 1 14rem;
      }
      .waits .icon {
        color: var(--danger);
      }
      .waits strong,
      .waits small {
        display: block;
      }
      .waits small {
        font-size: 0.875rem;
      }
      .waits .primary {
        min-block-size: 2.25rem;
        padding-block: 0.25rem;
      }
      .told {
        display: flex;
        gap: 0.375rem;
        align-items: center;
        margin: 0.25rem 0.25rem 0;
        color: var(--danger);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      .deeds {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.25rem;
        block-size: 0;
        opacity: 0;
      }
      .message:hover .deeds,
      .message:focus-within .deeds {
        block-size: auto;
        opacity: 1;
      }
      @media (hover: none) {
        .deeds {
          block-size: auto;
          opacity: 1;
        }
      }
      .deeds button {
        display: flex;
        align-items: center;
        gap: 0.3125rem;
        min-block-size: 1.75rem;
        padding: 0.125rem 0.5rem;
        border: 0;
        border-radius: 0.5rem;
        background: none;
        color: var(--muted);
        font-size: 0.8125rem;
        font-weight: 550;
      }
      .deeds button:hover {
        background: var(--sunk);
        color: var(--fg);
      }
    `,
  ];

  declare about: Opened;
  declare words: Words;
  /** The mentions that wait to be seen. */
  declare calls: readonly TeamCall[];
  /** By what name people know somebody. */
  declare names: (identity: string) => string;

  protected override isOurs(thread: ThreadStore, one: Message): boolean {
    if (one.author === thread.me) return true;
    const author = thread.participants.find((each) => each.identity === one.author);
    return author !== undefined && TEAM.has(author.userType);
  }

  /** For the team it counts whether the patient's side got it, not whether a colleague did. */
  protected override progress(thread: ThreadStore, one: Message): string {
    const patients = thread.others.filter((each) => !TEAM.has(each.userType));
    const reader = patients.find((each) => each.readSeq >= one.seq);
    if (reader !== undefined) return this.words.t('readBy', { name: reader.displayName });
    return this.i18n.t(patients.some((each) => each.deliveredSeq >= one.seq) ? 'delivered' : 'sent');
  }

  protected override reason(code: string | null): string {
    return this.words.trouble(code ?? 'other');
  }

  protected override between(before: Message | undefined, after: Message | undefined): unknown {
    const from = before?.seq ?? 0;
    const to = after?.seq ?? Number.MAX_SAFE_INTEGER;
    const here = this.about.notes.filter((one) => one.afterSeq >= from && one.afterSeq < to);
    return here.length === 0 ? nothing : here.map((one) => (one.about === null ? this.note(one) : this.why(one)));
  }

  protected override beginning(): string {
    return this.words.t('beginsHere', { name: this.patient });
  }

  protected override welcome(): TemplateResult {
    return html`<div class="welcome"><p>${this.words.t('nothingSaid', { name: this.patient })}</p></div>`;
  }

  private get patient(): string {
    const found = this.about.conversation;
    return (found === null ? undefined : patientOf(found)?.displayName) ?? this.words.t('noPatient');
  }

  protected override following(_: ThreadStore, one: Message): unknown {
    const wait = this.about.waits.find((each) => each.messageId === one.id);
    return wait === undefined ? nothing : this.waiting(wait);
  }

  protected override actions(thread: ThreadStore, one: Message): unknown {
    const { words } = this;
    const isAlarm = one.safety !== null && one.author !== thread.me;
    const alarm = isAlarm ? html`<p class="told">${icon('alert')} ${words.t(one.safety?.tier === 'crisis' ? 'soundsCrisis' : 'soundsUrgent')}</p>` : nothing;
    const said = one.kind === 'text' && one.retractedAt === null && one.body !== null && !this.about.isReadOnly;
    if (!said) return alarm;
    const told = html`<button @click=${() => unfold(this, 'receipts', one.id)}>${staffIcon('done')} ${words.t('receiptsOf')}</button>`;
    if (one.author !== thread.me || this.about.conversation?.status === 'closed') return html`${alarm}<p class="deeds">${told}</p>`;
    return html`${alarm}
      <p class="deeds">
        ${told}
        <button @click=${() => this.ask('correct', one)}>${staffIcon('correct')} ${words.t('correct')}</button>
        <button @click=${() => this.ask('retract', one)}>${staffIcon('retract')} ${words.t('retract')}</button>
      </p>`;
  }

  private note(one: Note): TemplateResult {
    const at = new Date(one.createdAt);
    const name = this.nameOf(one.author);
    return html`<article class="note" data-key=${one.id} aria-label="${this.words.t('noteBy', { name })}, ${this.i18n.moment(at)}">
      <p class="label">
        ${staffIcon('note')} ${this.words.t('noteLabel')} · <bdi>${name}</bdi> <time datetime=${one.createdAt}>${this.i18n.moment(at)}</time>
      </p>
      <p class="words" dir="auto">${one.body === null ? this.i18n.t('unavailable') : this.named(one.body)}</p>
      ${this.calls.filter((each) => each.more === one.id).map((each) => html`<p class="seen"><strong>${this.words.t('mentionsYou')}</strong> <button class="quiet" @click=${() => this.ask('mention-seen', each)}>${this.words.t('seenIt')}</button></p>`)}
    </article>`;
  }

  /** Who is named in a note stands there by the name that people know. */
  private named(text: string): unknown {
    return text.split(MENTION).map((piece, place) => {
      if (place % 2 === 0) return piece;
      const [, identity = '', rest = ''] = /^@(.*?)([.:|+\-@]*)$/u.exec(piece) ?? [];
      const name = this.nameOf(identity);
      return name === identity ? piece : html`<b class="named"><bdi>@${name}</bdi></b>${rest}`;
    });
  }

  private why(one: Note): TemplateResult {
    const at = new Date(one.createdAt);
    return html`<article class="reason" data-key=${one.id} aria-label="${this.words.t('reasonLabel')}, ${this.i18n.moment(at)}">
      <p class="label">
        ${staffIcon('note')} <span>${aboutWords(this.words, one.about ?? '', one.author, this.nameOf(one.author))}</span> <time datetime=${one.createdAt}>${this.i18n.moment(at)}</time>
      </p>
      <p dir="auto">${one.body ?? this.i18n.t('unavailable')}</p>
    </article>`;
  }

  private waiting(one: Acknowledgement): TemplateResult {
    const { words } = this;
    return html`<section class="waits" aria-label=${words.t('waitsTitle')}>
      ${icon('alert')}
      <p><strong>${words.t('waitsTitle')}</strong> ${one.causes.map((each) => causeWords(words, each)).join(', ')} ${whoSet(one.raised, this.names, words)} ${whoLowered(one.lowered, this.names, words)}</p>
      <button class="primary" @click=${() => this.ask('acknowledge', one)}>${words.t('acknowledge')}</button>
    </section>`;
  }

  private nameOf(identity: string): string {
    return this.names(identity);
  }

  private ask(act: 'correct' | 'retract' | 'acknowledge' | 'mention-seen', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(act, { detail, bubbles: true, composed: true }));
  }
}

define('console-thread', ConsoleThread);
