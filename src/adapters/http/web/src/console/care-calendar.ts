/** A provider's calendar, in a dialog: what is booked this week, and when one can be booked, edited in plain fields. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import { Problem, problemOf } from '../core/problems';
import { type Fields, fields, list, text, textOrNull, truth, whole } from '../core/shapes';
import { inZone } from '../ui/chat-card';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import type { Desk } from './desk';
import { dialogStyles } from './dialog-styles';
import { Freshness } from './freshness';
import type { Words } from './words';
import { careWords } from './words/care';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const DAY_MS = 86_400_000;
/** A Monday, for the names of days. */
const A_MONDAY = Date.UTC(2026, 2, 2, 12);

interface Visit {
  readonly card: string;
  /** Null where one takes no part. */
  readonly conversation: string | null;
  readonly start: string;
  readonly end: string;
  readonly held: boolean;
  readonly name: string;
}

interface Hours {
  readonly from: string;
  readonly to: string;
}

/** What comes every week: one stands there also for a day that is closed, to be opened. */
interface Weekday {
  readonly open: boolean;
  readonly windows: readonly Hours[];
}

interface VisitKind {
  readonly code: string;
  readonly label: string;
  readonly minutes: number;
  readonly pause: number;
  readonly reasons: string;
  /** The reasons as they were published. */
  readonly known: readonly { readonly label: string; readonly code: string }[];
  readonly needs: readonly string[];
}

interface Times {
  readonly zone: string;
  readonly week: readonly Weekday[];
  /** Dates with times of their own, or none: one on a line. */
  readonly off: string;
  readonly kinds: readonly VisitKind[];
  /** What this page shows and does not edit, kept as it was published. */
  readonly rules: readonly Fields[];
}

export class CareCalendar extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    address: { attribute: false },
    monday: { state: true },
    visits: { state: true },
    times: { state: true },
    busy: { state: true },
    saved: { state: true },
    zone: { state: true },
    problem: { state: true },
    weekProblem: { state: true },
    refusal: { state: true },
  };
  static override readonly styles = [
    tokens,
    controls,
    dialogStyles,
    css`
      dialog {
        inline-size: min(46rem, calc(100vw - 2rem));
      }
      .weeks,
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.75rem;
      }
      .weeks h3 {
        flex: 1;
        margin: 0;
        font-size: 1rem;
      }
      h3 {
        margin: 0.75rem 0 0;
        font-size: 1.0625rem;
      }
      ul {
        display: flex;
        flex-direction: column;
        gap: 0.375rem;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem 0.75rem;
        padding: 0.5rem 0.875rem;
        border: 1px solid var(--line);
        border-radius: 0.75rem;
      }
      a {
        color: var(--accent);
        font-weight: 600;
      }
      form {
        display: flex;
        flex-direction: column;
        gap: 0.75rem;
      }
      .row .day {
        flex: 0 0 9rem;
        display: flex;
        align-items: center;
        gap: 0.5rem;
      }
      .row input[type='time'] {
        min-block-size: 2.5rem;
        padding: 0.25rem 0.625rem;
        border: 1px solid var(--control);
        border-radius: 0.625rem;
        background: var(--bg);
        color: inherit;
        font: inherit;
      }
      .kind {
        display: grid;
        grid-template-columns: 2fr 1fr 1fr;
        align-items: end;
        gap: 0.5rem 0.75rem;
        padding: 0.75rem;
        border: 1px solid var(--line);
        border-radius: 0.75rem;
      }
      .kind .wide {
        grid-column: 1 / -1;
      }
      @media (max-width: 40rem) {
        .kind {
          grid-template-columns: 1fr;
        }
        .weeks h3,
        .row .day {
          flex: 1 0 100%;
        }
        .weeks button,
        .row button {
          padding-inline: 0.75rem;
        }
        .row {
          gap: 0.375rem;
        }
        .row input[type='time'] {
          flex: 1 1 auto;
        }
        /* Telephones open their own wheels wherever the field is touched: the room is for the time. */
        .row input[type='time']::-webkit-calendar-picker-indicator {
          display: none;
        }
      }
    `,
  ];

  declare desk: Desk;
  declare words: Words;
  declare address: (id: string) => string;
  private declare monday: Date;
  /** Null until they are known. */
  private declare visits: readonly Visit[] | null;
  private declare times: Times | null;
  private declare busy: boolean;
  private declare saved: boolean;
  /** Whose clocks the days of the week shown are by; empty until it is known. */
  private declare zone: string;
  /** Why the times are not known. */
  private declare problem: string | null;
  /** Why the week is not known. */
  private declare weekProblem: string | null;
  /** Why the times could not be published. */
  private declare refusal: string | null;

  constructor() {
    super();
    this.monday = mondayOf(new Date());
    this.visits = null;
    this.times = null;
    this.busy = this.saved = false;
    this.zone = '';
    this.problem = this.weekProblem = this.refusal = null;
    this.addController(new Freshness(() => this.desk.inbox.changes, () => this.refresh()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loadTimes(this.loadWeek());
  }

  /** What is booked changes meanwhile; what is being edited stays as it is. */
  private refresh(): void {
    const week = this.loadWeek();
    if (this.times === null) void this.loadTimes(week);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<dialog aria-labelledby="title" @cancel=${this.dismiss} @click=${this.outside}>
      <div class="head"><h2 id="title">${careWords(words, 'calendar')}</h2><button class="round" aria-label=${words.t('closeDialog')} @click=${this.dismiss}>${icon('close')}</button></div>
      <div class="body" tabindex="0" role="group" aria-labelledby="title">
        <div class="weeks">
          <h3 aria-live="polite">${careWords(words, 'week', { day: words.date(this.monday) })}</h3>
          <button class="quiet" @click=${() => this.turn(-7)}>${careWords(words, 'before')}</button>
          <button class="quiet" @click=${() => this.turn(7)}>${careWords(words, 'after')}</button>
        </div>
        ${this.week()}
        ${this.weekProblem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.weekProblem}</p>`}
        ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.problem}</p>`}
        ${this.times === null ? nothing : this.editor(this.times)}
      </div>
    </dialog>`;
  }

  private week(): TemplateResult {
    const { words, visits } = this;
    if (visits === null) return this.weekProblem !== null ? html`` : html`<p role="status">${careWords(words, 'loading')}</p>`;
    if (visits.length === 0) return html`<p>${careWords(words, 'noVisits')}</p>`;
    const { zone } = this;
    return html`<ul>
      ${visits.map(
        (one) => html`<li data-id=${one.card}>
          <time datetime=${one.start}>${inZone(words.shared, one.start, zone)}</time>
          ${this.who(one)}
          ${one.held ? html`<small>${careWords(words, 'held')}</small>` : nothing}
        </li>`,
      )}
    </ul>`;
  }

  private who({ conversation, name }: Visit): TemplateResult {
    if (conversation === null) return html`<bdi>${name}</bdi>`;
    return html`<a href=${this.address(conversation)} @click=${(event: MouseEvent) => this.pick(event, conversation)}><bdi>${name}</bdi></a>`;
  }

  private editor(times: Times): TemplateResult {
    const { words } = this;
    return html`<form novalidate @submit=${this.publish} @input=${() => (this.saved = false)}>
      <h3>${careWords(words, 'times')}</h3>
      <label class="field"><span>${careWords(words, 'zone')}</span><input name="zone" .value=${times.zone} /></label>
      ${WEEKDAYS.map((_, index) => this.day(index, times.week[index] ?? CLOSED))}
      ${times.rules.length === 0 ? nothing : html`<div class="further"><p>${careWords(words, 'further')}</p><ul>${times.rules.map((one) => html`<li>${this.rule(one, times)}</li>`)}</ul></div>`}
      <label class="field"><span>${careWords(words, 'dayOff')}</span><textarea name="off" rows="2" .value=${times.off}></textarea></label>
      ${times.kinds.map((one, index) => this.kind(one, index))}
      <p><button type="button" class="quiet add" @click=${this.addKind}>${careWords(words, 'addVisit')}</button></p>
      ${this.refusal === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.refusal}</p>`}
      <p class="row"><button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${careWords(words, 'save')}</button><span role="status">${this.saved ? careWords(words, 'saved') : ''}</span></p>
    </form>`;
  }

  private day(index: number, { open, windows }: Weekday): TemplateResult {
    const { words } = this;
    const day = this.dayName(index);
    return html`${windows.map(
        (one, place) => html`<div class="row">
          ${place === 0
            ? html`<label class="day"><input type="checkbox" name="open${index}" aria-label=${careWords(words, 'bookable', { day })} .checked=${open} /> ${day}</label>`
            : html`<span class="day"></span>`}
          <input type="time" name="from${index}" step="300" aria-label=${this.edge(place, 'From', day)} .value=${one.from} />
          <span aria-hidden="true">–</span>
          <input type="time" name="to${index}" step="300" aria-label=${this.edge(place, 'To', day)} .value=${one.to} />
          ${place === 0
            ? html`<button type="button" class="quiet" data-add=${index} aria-label=${careWords(words, 'addWindow', { day })} @click=${() => this.addWindow(index)}>+</button>`
            : html`<button type="button" class="quiet" aria-label=${careWords(words, 'removeWindow', { day })} @click=${() => this.removeWindow(index, place)}>−</button>`}
        </div>`,
      )}`;
  }

  private edge(place: number, which: 'From' | 'To', day: string): string {
    return place === 0 ? careWords(this.words, `day${which}`, { day }) : careWords(this.words, `further${which}`, { day, number: String(place + 1) });
  }

  private dayName(index: number): string {
    return new Intl.DateTimeFormat(this.words.shared.locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(A_MONDAY + index * DAY_MS));
  }

  /** A rule that is not of every week, or not for every visit, in words. */
  private rule(one: Fields, { kinds }: Times): string {
    const { words } = this;
    const visits = list(one, 'visitTypes', String).map((code) => kinds.find((kind) => kind.code === code)?.label ?? code);
    const [since, until, every] = [textOrNull(one, 'since'), textOrNull(one, 'until'), whole(one, 'everyWeeks')];
    return [
      careWords(words, 'furtherRule', { day: this.dayName(dayOf(one)), from: text(one, 'from'), to: text(one, 'to') }),
      ...(since === null ? [] : [careWords(words, 'since', { day: since })]),
      ...(until === null ? [] : [careWords(words, 'until', { day: until })]),
      ...(every === 1 ? [] : [careWords(words, 'every', { number: String(every) })]),
      ...visits,
    ].join(' · ');
  }

  private addWindow(index: number): void {
    const now = this.read();
    if (now === null) return;
    this.times = { ...now, week: now.week.map((one, place) => (place === index ? { open: true, windows: [...one.windows, AFTERNOON] } : one)) };
    void this.updateComplete.then(() => [...this.renderRoot.querySelectorAll<HTMLElement>(`[name=from${index}]`)].at(-1)?.focus());
  }

  private removeWindow(index: number, gone: number): void {
    const now = this.read();
    if (now === null) return;
    const week = now.week.map((one, place) => (place === index ? { ...one, windows: one.windows.filter((_, which) => which !== gone) } : one));
    this.times = { ...now, week };
    this.focusOn(`[data-add="${index}"]`);
  }

  private kind(one: VisitKind, index: number): TemplateResult {
    const { words } = this;
    return html`<div class="kind" role="group" aria-label="${careWords(words, 'visit')} ${one.label}">
      <label class="field"><span>${careWords(words, 'visitLabel')}</span><input name="label${index}" maxlength="80" .value=${one.label} /></label>
      <label class="field"><span>${careWords(words, 'minutes')}</span><input type="number" name="minutes${index}" min="5" max="480" step="5" .value=${String(one.minutes)} /></label>
      <label class="field"><span>${careWords(words, 'pause')}</span><input type="number" name="pause${index}" min="0" max="120" step="5" .value=${String(one.pause)} /></label>
      <label class="field wide"><span>${careWords(words, 'reasons')}</span><textarea name="reasons${index}" rows="3" .value=${one.reasons}></textarea></label>
      <p class="wide"><button type="button" class="quiet" @click=${() => this.removeKind(index)}>${careWords(words, 'removeVisit', { name: one.label })}</button></p>
    </div>`;
  }

  private turn(days: number): void {
    this.desk.act();
    this.monday = new Date(this.monday.getTime() + days * DAY_MS);
    this.visits = null;
    this.weekProblem = null;
    void this.loadWeek();
  }

  private readonly addKind = (): void => {
    const now = this.read();
    if (now === null) return;
    this.times = { ...now, kinds: [...now.kinds, { code: '', label: '', minutes: 30, pause: 10, reasons: '', known: [], needs: [] }] };
    this.focusOn(`[name=label${now.kinds.length}]`);
  };

  private removeKind(index: number): void {
    const now = this.read();
    if (now === null) return;
    this.times = { ...now, kinds: now.kinds.filter((_, place) => place !== index) };
    this.focusOn('.add');
  }

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** What stands in the fields now. */
  private read(): Times | null {
    const form = this.renderRoot.querySelector('form');
    if (form === null || this.times === null) return null;
    const given = new FormData(form);
    const said = (name: string): string => String(given.get(name) ?? '').trim();
    return {
      ...this.times,
      zone: said('zone'),
      off: said('off'),
      week: WEEKDAYS.map((_, index) => {
        const until = given.getAll(`to${index}`).map(String);
        return { open: given.has(`open${index}`), windows: given.getAll(`from${index}`).map((from, place) => ({ from: String(from), to: until[place] ?? '' })) };
      }),
      kinds: this.times.kinds.map((one, index) => ({
        ...one,
        label: said(`label${index}`),
        minutes: Number(said(`minutes${index}`)),
        pause: Number(said(`pause${index}`)),
        reasons: said(`reasons${index}`),
      })),
    };
  }

  private readonly publish = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const now = this.read();
    if (this.busy || now === null) return;
    this.desk.act();
    this.times = now;
    this.busy = true;
    this.saved = false;
    this.refusal = null;
    try {
      this.times = timesIn(await this.desk.api.ask({ method: 'PUT', path: this.path, body: bodyOf(now) }));
      this.saved = true;
    } catch (error) {
      this.refusal = this.refusalOf(problemOf(error));
    }
    this.busy = false;
    if (this.saved) void this.loadWeek();
  };

  /** What has to be set right, where the server says at which place. */
  private refusalOf({ code, places }: Problem): string {
    if (code !== 'invalid') return this.words.trouble(code);
    const parts = new Set(places.map(partOf));
    const wrong = REFUSALS.filter((one) => parts.has(one));
    return wrong.length === 0 ? careWords(this.words, 'refused') : wrong.map((one) => careWords(this.words, `refused ${one}`)).join(' ');
  }

  private get path(): string {
    return `/schedules/${encodeURIComponent(this.desk.me?.identity ?? '')}`;
  }

  /** Where none are published, those that are written first are by the clinic's clocks, as the week is. */
  private async loadTimes(week: Promise<void>): Promise<void> {
    try {
      this.times = timesIn(await this.desk.api.ask({ method: 'GET', path: this.path }));
    } catch (error) {
      if (!(error instanceof Problem && error.status === 404)) {
        this.problem = this.words.trouble(problemOf(error).code);
        return;
      }
      await week;
      if (this.zone === '') return;
      this.times = { ...NEW, zone: this.zone };
    }
    this.problem = null;
  }

  private async loadWeek(): Promise<void> {
    const from = dayIn(this.monday);
    const visits: Visit[] = [];
    try {
      let next: string | null = '';
      let zone = '';
      while (next !== null) {
        const page: Fields = fields(await this.desk.api.ask({ method: 'GET', path: `/appointments?from=${from}&days=7&limit=200${next}` }));
        visits.push(...list(page, 'items', visit));
        zone = text(page, 'zone');
        const cursor = textOrNull(page, 'nextCursor');
        next = cursor === null ? null : `&cursor=${encodeURIComponent(cursor)}`;
      }
      if (from !== dayIn(this.monday)) return;
      this.visits = visits;
      this.zone = zone;
      this.weekProblem = null;
    } catch (error) {
      if (from === dayIn(this.monday)) this.weekProblem = this.words.trouble(problemOf(error).code);
    }
  }

  private pick(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('pick', { detail: id }));
  }

  private readonly outside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.dismiss();
  };

  private readonly dismiss = (event?: Event): void => {
    event?.preventDefault();
    this.dispatchEvent(new CustomEvent('dismissed'));
  };
}

/** Parts of a schedule of which it is said in words what is wrong with them. */
const REFUSALS = ['zone', 'rules', 'exceptions', 'windows', 'visitTypes'] as const;
const CLOSED: Weekday = { open: false, windows: [{ from: '09:00', to: '17:00' }] };
const AFTERNOON: Hours = { from: '13:00', to: '17:00' };
const NEW: Times = {
  zone: '',
  week: WEEKDAYS.map(() => CLOSED),
  off: '',
  kinds: [],
  rules: [],
};

/** Which part a place is in; the times of a day off are one of their own. */
function partOf(place: string): string {
  const steps = place.split('/');
  return steps[1] === 'exceptions' && steps.includes('windows') ? 'windows' : (steps[1] ?? '');
}

function visit(value: unknown): Visit {
  const from = fields(value, 'entry');
  return {
    card: text(from, 'cardId'),
    conversation: textOrNull(from, 'conversationId'),
    start: text(from, 'start'),
    end: text(from, 'end'),
    held: textOrNull(from, 'heldUntil') !== null,
    name: textOrNull(from, 'displayName') ?? text(from, 'visitType'),
  };
}

/** What opens every week for every visit is edited here, and dates with times of their own; other rules are kept as they are. */
function timesIn(value: unknown): Times {
  const from = fields(value, 'schedule');
  const rules = list(from, 'rules', (one) => fields(one, 'rule'));
  const plain = rules.filter((one) => one['since'] === null && one['until'] === null && (one['visitTypes'] as unknown[]).length === 0);
  return {
    zone: text(from, 'zone'),
    week: WEEKDAYS.map((_, index) => {
      const windows = plain.filter((one) => dayOf(one) === index).map(hours);
      return windows.length === 0 ? CLOSED : { open: true, windows };
    }),
    off: list(from, 'exceptions', (one) => dated(fields(one, 'exception'))).join('\n'),
    kinds: list(from, 'visitTypes', kindIn),
    rules: rules.filter((one) => !plain.includes(one)),
  };
}

function dayOf(rule: Fields): number {
  return WEEKDAYS.findIndex((one) => one === rule['weekday']);
}

function hours(one: Fields): Hours {
  return { from: text(one, 'from'), to: clock(text(one, 'to')) };
}

/** A date as it is written in its field, with its times behind it. */
function dated(one: Fields): string {
  const windows = list(one, 'windows', (each) => fields(each, 'window')).map((each) => `${text(each, 'from')}-${text(each, 'to')}`);
  return [text(one, 'date'), windows.join(', ')].join(' ').trim();
}

/** What a line of that field says; what is no time is refused by the server, at its place. */
function exceptionOf(line: string): unknown {
  const [date = '', ...rest] = line.split(/\s+/u);
  const windows = rest.join('').split(',').filter((one) => one !== '');
  return { date, windows: windows.map((one) => { const [from = '', to = ''] = one.split(/[-–]/u); return { from, to }; }) };
}

function kindIn(value: unknown): VisitKind {
  const from = fields(value, 'visit type');
  const reasons = list(from, 'reasons', (one) => fields(one, 'reason'));
  return {
    code: text(from, 'code'),
    label: text(from, 'label'),
    minutes: whole(from, 'minutes'),
    pause: whole(from, 'bufferMinutes'),
    reasons: reasons.map((one) => `${text(one, 'label')}${truth(one, 'selfBookable') ? ' *' : ''}`).join('\n'),
    known: reasons.map((one) => ({ label: text(one, 'label'), code: text(one, 'code') })),
    needs: list(from, 'needs', String),
  };
}

function bodyOf(times: Times): unknown {
  const plain = WEEKDAYS.flatMap((weekday, index) => {
    const day = times.week[index];
    return day?.open === true ? day.windows.map(({ from, to }) => ({ weekday, from, to })) : [];
  });
  return {
    zone: times.zone,
    rules: [...plain, ...times.rules.filter((one) => isOpen(times, one)).flatMap((one) => stillOffered(times, one))],
    exceptions: lines(times.off).map(exceptionOf),
    visitTypes: times.kinds.map((one, index) => ({
      code: one.code === '' ? `visit-${Date.now().toString(36)}-${index}` : one.code,
      label: one.label,
      minutes: one.minutes,
      bufferMinutes: one.pause,
      needs: one.needs,
      reasons: reasonsOf(one),
    })),
  };
}

/** A reason keeps its code when lines move or go; one that was put in the place of another takes that one's. */
function reasonsOf({ reasons, known }: VisitKind): readonly unknown[] {
  const said = lines(reasons).map((line) => ({ label: line.replace(/\s*\*$/u, ''), selfBookable: line.endsWith('*') }));
  const labels = new Set(said.map((one) => one.label));
  return said.map((one, place) => {
    const former = known[place];
    const same = known.find(({ label }) => label === one.label) ?? (former !== undefined && !labels.has(former.label) ? former : undefined);
    return { ...one, code: same?.code ?? `reason-${Date.now().toString(36)}-${place}` };
  });
}

/** A rule for visits that are not offered any more goes with them. */
function stillOffered(times: Times, rule: Fields): readonly Fields[] {
  const visitTypes = (rule['visitTypes'] as unknown[]).filter((code) => times.kinds.some((one) => one.code === code));
  return visitTypes.length === 0 && (rule['visitTypes'] as unknown[]).length > 0 ? [] : [{ ...rule, visitTypes }];
}

/** On a day that is not bookable its further windows of every week go, too. */
function isOpen(times: Times, rule: Fields): boolean {
  return rule['since'] !== null || times.week[dayOf(rule)]?.open === true;
}

/** A field for times knows no 24:00. */
function clock(time: string): string {
  return time === '24:00' ? '00:00' : time;
}

function lines(said: string): readonly string[] {
  return said.split('\n').map((one) => one.trim()).filter((one) => one !== '');
}

function mondayOf(day: Date): Date {
  const noon = new Date(day.getFullYear(), day.getMonth(), day.getDate(), 12);
  return new Date(noon.getTime() - ((noon.getDay() + 6) % 7) * DAY_MS);
}

function dayIn(day: Date): string {
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

define('care-calendar', CareCalendar);
