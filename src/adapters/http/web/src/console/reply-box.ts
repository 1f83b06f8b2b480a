/** Where the team writes: to the patient, or a note for the team. The two never share a text. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import type { Attachment, Message } from '../core/model';
import type { UploadTray } from '../core/uploads';
import type { TrayFault } from '../ui/chat-tray';
import { define } from '../ui/define';
import { fit } from '../ui/fit';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import type { Standing } from './availability';
import { staffIcon } from './icons';
import { replyStyles } from './reply-styles';
import type { QuickResponse } from './staff-model';
import type { Words } from './words';

export type Mode = 'reply' | 'note';

const TALLEST = 220;
const HINT_MS = 300;
const MOST_NAMES = 8;
/** A name that is being written in a note. */
const NAMING = /(?:^|[^A-Za-z0-9_.:|+\-@])@([\p{L}\p{N}_.:|+-]*)$/u;

export class ReplyBox extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    patient: { attribute: false },
    limit: { type: Number },
    mode: { attribute: false },
    correcting: { attribute: false },
    canSend: { type: Boolean },
    busy: { type: Boolean },
    texts: { state: true },
    hinted: { state: true },
    spoken: { state: true },
    responses: { attribute: false },
    suggested: { attribute: false },
    colleagues: { attribute: false },
    urgent: { type: Boolean },
    picking: { state: true },
    types: { attribute: false },
    newTray: { attribute: false },
    tray: { state: true },
    trayVersion: { state: true },
    sendsSoon: { state: true },
    fault: { state: true },
    active: { state: true },
  };
  static override readonly styles = [tokens, controls, replyStyles];

  declare words: Words;
  /** The name of the patient. */
  declare patient: string;
  /** The most characters of a message. */
  declare limit: number;
  declare mode: Mode;
  /** The message that is being corrected. */
  declare correcting: Message | null;
  declare canSend: boolean;
  /** A note, or a correction, is on its way. */
  declare busy: boolean;
  /** The ready answers; `null` until somebody asked for them. */
  declare responses: readonly QuickResponse[] | null;
  /** The media types that may be sent; none where files can not be. */
  declare types: readonly string[];
  declare newTray: () => Promise<UploadTray | null>;
  private declare tray: UploadTray | null;
  private declare trayVersion: number;
  /** Whether the message goes as soon as its files are there. */
  private declare sendsSoon: boolean;
  private declare fault: TrayFault | null;
  /** Those that fit the patient's last message. */
  declare suggested: readonly QuickResponse[];
  /** Whom a note can name; empty until somebody named one. */
  declare colleagues: readonly Standing[];
  /** For what is urgent nothing is suggested. */
  declare urgent: boolean;
  /** Whether one is being picked: by what is typed behind a "/", from all of them, or a colleague behind an "@". */
  private declare picking: 'typed' | 'all' | 'name' | null;
  private declare active: number;
  private declare texts: Readonly<Record<Mode | 'correct', string>>;
  private declare hinted: boolean;
  private declare spoken: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How many picks of files wait for the code of the tray. */
  private coming = 0;
  /** Raised whenever files are left behind: those that were picked before are of another message. */
  private leavings = 0;

  constructor() {
    super();
    this.patient = '';
    this.limit = 4000;
    this.mode = 'reply';
    this.correcting = null;
    this.canSend = true;
    this.busy = false;
    this.texts = { reply: '', note: '', correct: '' };
    this.hinted = false;
    this.spoken = '';
    this.responses = null;
    this.suggested = [];
    this.colleagues = [];
    this.urgent = false;
    this.picking = null;
    this.active = 0;
    this.types = [];
    this.tray = this.fault = null;
    this.trayVersion = 0;
    this.sendsSoon = false;
  }

  /** Put texts in, as another conversation's. */
  put(texts: Readonly<Record<Mode, string>>): void {
    this.texts = { ...texts, correct: '' };
    this.hinted = false;
    this.spoken = '';
    this.picking = null;
    this.leaveFiles();
    this.consider();
  }

  /** Put a ready answer in, to be read and sent. */
  insert(text: string): void {
    this.texts = { ...this.texts, reply: text };
    this.picking = null;
    this.dispatchEvent(new CustomEvent('typed', { detail: { what: 'reply', text } }));
    this.consider();
    void this.goTo(text.length);
  }

  private async goTo(place: number): Promise<void> {
    await this.updateComplete;
    this.focus();
    this.field?.setSelectionRange(place, place);
  }

  /** What is written as a note. */
  get noteText(): string {
    return this.texts.note;
  }

  /** A note, or a correction, was taken. */
  taken(what: 'note' | 'correct'): void {
    this.texts = { ...this.texts, [what]: '' };
  }

  /** Write in this mode from now on. */
  turn(mode: Mode): void {
    if (this.mode !== mode) {
      this.mode = mode;
      this.picking = null;
      this.spoken = this.words.t(mode === 'note' ? 'noteModeSpoken' : 'replyModeSpoken', { name: this.patient });
      this.dispatchEvent(new CustomEvent('mode', { detail: mode }));
      this.consider();
    }
    void this.updateComplete.then(() => this.focus());
  }

  override focus(): void {
    this.field?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.leaveFiles();
  }

  /** Take files in for the next message. */
  async attach(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.what !== 'reply') return;
    const { leavings } = this;
    this.coming += 1;
    const made = await this.madeTray();
    this.coming -= 1;
    if (!this.isConnected || leavings !== this.leavings) return;
    if (made === null) {
      this.sendsSoon = false;
      return;
    }
    if (this.tray === null) this.watch(made);
    this.fault = null;
    this.tray?.add(files);
  }

  private async madeTray(): Promise<UploadTray | null> {
    try {
      await import('../ui/chat-tray');
      return this.tray ?? (await this.newTray());
    } catch {
      this.dispatchEvent(new CustomEvent('not-taken'));
      return null;
    }
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('correcting') && this.correcting !== null) {
      this.texts = { ...this.texts, correct: this.correcting.body ?? '' };
      void this.updateComplete.then(() => this.focus());
    }
  }

  protected override updated(): void {
    if (this.field !== null) fit(this.field, this, TALLEST);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const what = this.what;
    return html`
      ${this.picking === null ? nothing : this.picker()}
      <div class="box ${what}">
        ${what === 'correct' ? this.correction() : this.modes()}
        ${this.hinted && what !== 'note' ? html`<p class="hint" role="status">${icon('info')} ${words.shared.t('phiHint')}</p>` : nothing}
        ${this.over > 0 ? html`<p class="over" role="status">${words.shared.n('tooLong', this.over)}</p>` : nothing}
        ${this.hasFiles && what === 'reply' ? html`<chat-tray .tray=${this.tray} .i18n=${words.shared} .version=${this.trayVersion} .fault=${this.fault} ?soon=${this.sendsSoon}></chat-tray>` : nothing}
        <form @submit=${this.submit} @dragover=${this.dragged} @drop=${this.dropped}>
          ${what === 'reply' && this.types.length > 0 && this.canSend
            ? html`<input type="file" multiple hidden accept=${this.types.join(',')} @change=${this.chosenFiles} />
                <button type="button" class="round clip" aria-label=${words.shared.t('attach')} title=${words.shared.t('attach')} @click=${this.chooseFiles}>${icon('clip')}</button>`
            : nothing}
          <textarea
            rows="1"
            dir="auto"
            autocomplete="off"
            aria-label=${this.label}
            placeholder=${this.label}
            aria-autocomplete=${what === 'correct' ? nothing : 'list'}
            aria-controls=${this.picking === null ? nothing : 'ready'}
            aria-activedescendant=${this.picking === null || this.choices.length === 0 ? nothing : `ready-${this.active}`}
            ?disabled=${what === 'reply' && !this.canSend}
            .value=${this.text}
            @input=${this.typed}
            @keydown=${this.pressed}
            @paste=${this.pasted}
          ></textarea>
          <button class="go" aria-label=${this.deed} ?disabled=${!this.isReady}>${what === 'reply' ? icon('send') : staffIcon(what === 'note' ? 'note' : 'correct')} <span>${this.shortDeed}</span></button>
        </form>
        <p class="spoken" role="status">${this.spoken}</p>
      </div>
    `;
  }

  private modes(): TemplateResult {
    const { words } = this;
    const tab = (mode: Mode, label: string, picture: unknown): TemplateResult =>
      html`<button type="button" class="mode" aria-pressed=${this.mode === mode} @click=${() => this.turn(mode)}>${picture} ${label}</button>`;
    return html`<div class="modes" role="group" aria-label=${words.t('modes')}>
      ${tab('reply', words.t('reply'), icon('send'))} ${tab('note', words.t('noteLabel'), staffIcon('note'))}
      ${this.mode === 'note'
        ? html`<span class="only">${words.t('onlyTeam')}</span>`
        : html`<button type="button" class="mode ready" aria-label=${words.t('ready')} aria-expanded=${this.picking !== null} ?disabled=${!this.canSend} @click=${this.togglePicker}>${staffIcon('ready')} <span>${words.t('ready')}</span></button>`}
    </div>`;
  }

  private names(): TemplateResult {
    const { words, choices } = this;
    return html`<div class="picker">
      ${choices.length === 0
        ? html`<p role="status">${words.t('namesNone')}</p>`
        : html`<ul id="ready" role="listbox" tabindex="0" aria-label=${words.t('names')} aria-activedescendant="ready-${this.active}" @keydown=${this.pressed}>
            ${this.named.map((one, place) => html`<li id="ready-${place}" role="option" aria-selected=${place === this.active} @pointerdown=${this.keepFocus} @click=${() => this.name(one)}><span class="what"><bdi>${one.displayName}</bdi> <em>@${one.identity}</em></span></li>`)}
          </ul>`}
    </div>`;
  }

  private picker(): TemplateResult {
    if (this.picking === 'name') return this.names();
    const { words, choices } = this;
    return html`<div class="picker">
      <div class="above"><span>${this.urgent ? words.t('readyUrgent') : ''}</span><button type="button" class="link" @click=${this.manage}>${words.t('readyManage')}</button></div>
      ${this.responses === null
        ? html`<p role="status">${words.t('readyLoading')}</p>`
        : choices.length === 0
          ? html`<p role="status">${words.t('readyNone')}</p>`
          : html`<ul id="ready" role="listbox" tabindex="0" aria-label=${words.t('ready')} aria-activedescendant="ready-${this.active}" @keydown=${this.pressed}>
              ${this.answers.map(
                (one, place) => html`<li id="ready-${place}" role="option" aria-selected=${place === this.active} @pointerdown=${this.keepFocus} @click=${() => this.choose(one)}>
                  <span class="code">/${one.shortCode}</span>
                  <span class="what"><bdi>${one.title}</bdi>${this.suggested.some((each) => each.id === one.id) ? html` <small>${words.t('readyFits')}</small>` : nothing}<em dir="auto">${one.body}</em></span>
                </li>`,
              )}
            </ul>`}
    </div>`;
  }

  private correction(): TemplateResult {
    return html`<div class="modes">
      <span class="only">${staffIcon('correct')} ${this.words.t('correcting')}</span>
      <button type="button" class="mode cancel" @click=${this.cancel}>${this.words.t('cancel')}</button>
    </div>`;
  }

  private get what(): Mode | 'correct' {
    return this.correcting === null ? this.mode : 'correct';
  }

  private get text(): string {
    return this.texts[this.what];
  }

  private get over(): number {
    return [...this.text].length - this.limit;
  }

  private get isReady(): boolean {
    const blocked = this.what === 'reply' && !this.canSend;
    const something = this.text.trim() !== '' || (this.what === 'reply' && (this.hasFiles || this.coming > 0));
    return something && this.over <= 0 && !this.busy && !blocked;
  }

  /** The colleagues who begin so. */
  private get named(): readonly Standing[] {
    const typed = NAMING.exec(this.written)?.[1]?.toLowerCase() ?? '';
    const begins = (one: Standing): boolean => [one.identity, ...one.displayName.split(/\s+/u)].some((word) => word.toLowerCase().startsWith(typed));
    return this.colleagues.filter(begins).slice(0, MOST_NAMES);
  }

  /** What stands before the place where one writes. */
  private get written(): string {
    return this.text.slice(0, this.field?.selectionStart ?? this.text.length);
  }

  /** What can be picked: suggestions first where nothing is typed. */
  private get choices(): readonly unknown[] {
    return this.picking === 'name' ? this.named : this.answers;
  }

  private get answers(): readonly QuickResponse[] {
    const all = this.responses ?? [];
    const typed = this.picking === 'typed' ? this.text.slice(1).trim().toLowerCase() : '';
    if (typed === '') return [...this.suggested, ...all.filter((one) => this.suggested.every((each) => each.id !== one.id))];
    const begins = (text: string): boolean => text.toLowerCase().split(/\s+/u).some((word) => word.startsWith(typed));
    return all.filter((one) => one.shortCode.toLowerCase().startsWith(typed) || begins(one.title));
  }

  private get hasFiles(): boolean {
    return (this.tray?.all.length ?? 0) > 0;
  }

  private get label(): string {
    const { words } = this;
    if (this.what === 'note') return words.t('writeNote');
    return this.what === 'correct' ? words.t('writeCorrection') : words.t('writeTo', { name: this.patient });
  }

  private get deed(): string {
    const { words } = this;
    if (this.what === 'note') return words.t('saveNote');
    return this.what === 'correct' ? words.t('saveCorrection') : words.t('sendTo', { name: this.patient });
  }

  private get shortDeed(): string {
    const { words } = this;
    if (this.what === 'note') return words.t('saveNoteShort');
    return this.what === 'correct' ? words.t('saveCorrection') : words.t('send');
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  private readonly typed = (event: Event): void => {
    const text = (event.target as HTMLTextAreaElement).value;
    this.texts = { ...this.texts, [this.what]: text };
    if (this.what === 'reply') this.lookFor(text);
    else if (this.what === 'note') this.lookForName();
    this.dispatchEvent(new CustomEvent('typed', { detail: { what: this.what, text } }));
    this.consider();
  };

  /** A "/" at the beginning looks for a ready answer. */
  private lookFor(text: string): void {
    if (/^\/\S*$/u.test(text)) this.pick('typed');
    else this.picking = null;
  }

  /** An "@" in a note looks for a colleague. */
  private lookForName(): void {
    const naming = NAMING.test(this.written);
    if (naming && this.picking === null) this.dispatchEvent(new CustomEvent('naming'));
    this.picking = naming ? 'name' : null;
    this.active = 0;
  }

  /** Put a colleague in: they are called when the note is saved. */
  private name(one: Standing): void {
    const at = this.written.length;
    const began = at - (NAMING.exec(this.written)?.[1]?.length ?? 0);
    const text = `${this.text.slice(0, began)}${one.identity} ${this.text.slice(at)}`;
    this.texts = { ...this.texts, note: text };
    this.picking = null;
    this.dispatchEvent(new CustomEvent('typed', { detail: { what: 'note', text } }));
    const place = began + one.identity.length + 1;
    void this.goTo(place);
  }

  private pick(how: 'typed' | 'all'): void {
    if (this.picking === null) this.dispatchEvent(new CustomEvent('looking'));
    this.picking = how;
    this.active = 0;
  }

  private readonly manage = (): void => {
    this.picking = null;
    this.dispatchEvent(new CustomEvent('manage'));
  };

  private readonly togglePicker = (): void => {
    if (this.picking === null) this.pick('all');
    else this.picking = null;
    this.focus();
  };

  private chooseAt(place: number): void {
    const [name, answer] = this.picking === 'name' ? [this.named[place]] : [undefined, this.answers[place]];
    if (name !== undefined) this.name(name);
    else if (answer !== undefined) this.choose(answer);
  }

  private choose(one: QuickResponse): void {
    this.dispatchEvent(new CustomEvent('chosen', { detail: one }));
  }

  /** The keyboard stays where the answer goes. */
  private readonly keepFocus = (event: Event): void => event.preventDefault();

  /** The keys of the list while it is open; answers whether one was taken. */
  private walks(event: KeyboardEvent): boolean {
    const { choices } = this;
    if (this.picking === null || event.isComposing) return false;
    const isChosen = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && this.active < choices.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : choices.length - 1;
      this.active = choices.length === 0 ? 0 : (this.active + step) % choices.length;
      void this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
    } else if (isChosen) this.chooseAt(this.active);
    else if (event.key === 'Escape') this.picking = null;
    else return false;
    return true;
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (this.walks(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === 'Escape' && this.correcting !== null) {
      event.stopPropagation();
      this.cancel();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.deliver();
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.deliver();
    this.focus();
  };

  private watch(tray: UploadTray): void {
    this.tray = tray;
    tray.refusals.on(() => {
      this.fault = 'tooManyFiles';
    });
    tray.changes.on(() => {
      this.trayVersion += 1;
      if (!tray.hasFailed && this.fault === 'fileFailed') this.fault = null;
      if (!this.sendsSoon || tray.isBusy) return;
      this.sendsSoon = false;
      this.deliver();
    });
  }

  private leaveFiles(): void {
    this.leavings += 1;
    this.tray?.end();
    this.tray = this.fault = null;
    this.sendsSoon = false;
  }

  private readonly chooseFiles = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  private readonly chosenFiles = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    void this.attach(files);
    this.focus();
  };

  private readonly pasted = (event: ClipboardEvent): void => this.takeIn(event, event.clipboardData);

  private readonly dropped = (event: DragEvent): void => this.takeIn(event, event.dataTransfer);

  private readonly dragged = (event: DragEvent): void => {
    if (this.what === 'reply' && event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };

  private takeIn(event: Event, from: DataTransfer | null): void {
    const files = [...(from?.files ?? [])];
    if (files.length === 0 || this.what !== 'reply' || this.types.length === 0) return;
    event.preventDefault();
    void this.attach(files);
  }

  private readonly cancel = (): void => {
    this.dispatchEvent(new CustomEvent('cancelled'));
    void this.updateComplete.then(() => this.focus());
  };

  /** A hint, once the writer pauses; the message may be sent all the same. */
  private consider(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.lookThrough(), HINT_MS);
  }

  /** The rules come with the first text; without them there is no hint. */
  private async lookThrough(): Promise<void> {
    const { text } = this;
    if (text.trim() === '') this.hinted = false;
    else {
      const rules = await import('../core/phi').catch(() => null);
      if (rules !== null && text === this.text) this.hinted = rules.looksPersonal(text);
    }
  }

  private deliver(): void {
    if (!this.isReady) return;
    const { what } = this;
    this.picking = null;
    let { text } = this;
    let attachments: readonly Attachment[] = [];
    if (what === 'reply') {
      if (!this.areFilesReady()) return;
      attachments = this.tray?.take() ?? [];
      if (text.trim() === '') text = attachments.map((one) => one.name).join(', ');
      this.leaveFiles();
      this.texts = { ...this.texts, reply: '' };
      this.hinted = false;
    }
    this.dispatchEvent(new CustomEvent('delivered', { detail: { what, text, attachments } }));
  }

  /** What was written stays until every file is there. */
  private areFilesReady(): boolean {
    const { tray } = this;
    if (tray?.hasFailed) this.fault = 'fileFailed';
    this.sendsSoon = this.coming > 0 || (tray?.isBusy === true && !tray.hasFailed);
    return !this.sendsSoon && tray?.hasFailed !== true;
  }
}

define('reply-box', ReplyBox);
