/** A card of the thread: how it stands, what it holds, and what can be done to it. Every kind is shown in one way. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { Attempt, type Card, type CardStep, type Fact, type FactForm, NOT_AVAILABLE, type Slot, card, lookAt, slotsOf, takeStep } from '../core/cards';
import { Downloads } from '../core/downloads';
import type { I18n } from '../core/i18n';
import { problemOf } from '../core/problems';
import type { Caller } from '../core/talk';
import { cardStyles } from './card-styles';
import { type CardWord, cardWord, isKnown, learnKinds, named, namedFor } from './card-words';
import { define } from './define';
import { factField, saidOf } from './fact-field';
import { icon } from './icons';
import { controls, tokens } from './tokens';

/** Facts that are there for machines. */
const UNSHOWN = new Set(['visitType', 'reason', 'zone', 'end', 'minutes', 'selfBookable', 'freeTimes', 'owedBy', 'timesToldAt', 'timesToldBehind', 'remindedOf', 'provider', 'medicationId']);
const MOMENTS = new Set(['start', 'heldUntil']);
const CHOOSES = 'start';
/** Steps that say what became of a visit: only once it has begun. */
const AFTERWARDS = new Set(['no-show', 'complete']);
/** What is said by choosing a time. */
const CHOSEN = new Set([CHOOSES, 'provider']);

export class ChatCard extends LitElement {
  static override readonly properties = {
    caller: { attribute: false },
    i18n: { attribute: false },
    told: { attribute: false },
    seen: { state: true },
    step: { state: true },
    slots: { state: true },
    trail: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  static override readonly styles = [tokens, controls, cardStyles];

  declare caller: Caller | undefined;
  declare i18n: I18n;
  /** The card as the stream gave it. */
  declare told: unknown;
  /** The same as it was looked at: for the team with what is theirs alone. It gives way to what the stream tells later. */
  private declare seen: Card | null;
  /** The step that is being filled in. */
  private declare step: CardStep | null;
  /** Null while they are looked for. */
  private declare slots: readonly Slot[] | null;
  /** Where the pages of times begin that were turned to after the first. */
  private declare trail: readonly string[];
  private declare busy: boolean;
  private declare problem: CardWord | null;
  private asked = '';
  private shown = '';
  private next: string | null = null;
  /** Whose clocks the times are by. */
  private zone = '';
  private looked: Promise<void> = Promise.resolve();
  private searches = 0;
  private attempt = new Attempt();
  private readonly downloads = new Downloads();

  constructor() {
    super();
    this.busy = false;
    this.seen = this.step = this.slots = null;
    this.problem = null;
    this.trail = [];
  }

  /** Whether who looks is of the team. */
  private get team(): boolean {
    const { viewer } = this;
    return viewer !== undefined && viewer !== 'patient' && viewer !== 'proxy';
  }

  private get viewer(): string | undefined {
    const thread = this.caller?.thread;
    return thread?.participants.find((one) => one.identity === thread.me)?.userType;
  }

  protected override willUpdate(): void {
    const known = card(this.told);
    const now = `${known.id} ${known.changedAt} ${known.state}`;
    if (now === this.asked) return;
    this.asked = now;
    // What is half typed stays as long as it can be said.
    this.step = (known.id === this.shown && known.steps.find((one) => one.step === this.step?.step && this.isOurs(one, known))) || null;
    if (this.step === null) this.attempt = new Attempt();
    this.seen = null;
    this.shown = known.id;
    if (this.caller === undefined) return;
    if (this.team || this.viewer === 'proxy') this.looked = this.look(known.id);
    if (!isKnown(known.kind)) void learnKinds(this.caller.api).then(() => this.requestUpdate(), () => undefined);
  }

  /** At what the card is: whoever comes here from elsewhere hears that first. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.downloads.end();
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('grown', { bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    const shown = this.seen ?? card(this.told);
    return html`<div class="card" role="group" aria-label=${named(i18n, shown.kind)}>
      <div class="title">
        ${icon(shown.isOver ? 'info' : 'clock')}
        <h3 tabindex="-1">${named(i18n, shown.kind)}</h3>
        <span class="state" role="status">${namedFor(i18n, `${shown.kind} ${shown.state}`, this.team ? 'team' : '')}</span>
      </div>
      <dl>${this.facts(shown.details, shown)} ${this.facts(shown.team, shown, 'only')}</dl>
      ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${cardWord(i18n, this.problem)}</p>`}
      ${this.step === null ? this.deeds(shown) : this.form(shown, this.step)}
    </div>`;
  }

  private facts(facts: Readonly<Record<string, Fact>>, shown: Card, kind = ''): unknown {
    return Object.entries(facts)
      .filter(([name]) => !UNSHOWN.has(name))
      .map(([name, value]) => html`<dt class=${kind}>${named(this.i18n, name)}</dt><dd dir="auto">${this.value(name, value, shown)}</dd>`);
  }

  private value(name: string, value: Fact, shown: Card): string {
    const { i18n } = this;
    if (typeof value === 'boolean') return cardWord(i18n, value ? 'yes' : 'no');
    if (value === NOT_AVAILABLE) return named(i18n, 'request unknown');
    if (isKnown(`${name} ${value}`)) return named(i18n, `${name} ${value}`);
    if (name === 'bookedWith') return this.caller?.thread?.nameOf(String(value)) ?? '';
    if (!MOMENTS.has(name) || typeof value !== 'string') return String(value);
    const zone = shown.details['zone'];
    return inZone(i18n, value, typeof zone === 'string' ? zone : 'UTC');
  }

  private deeds(shown: Card): TemplateResult | typeof nothing {
    const { i18n } = this;
    if (this.caller === undefined) return nothing;
    const unknown = this.viewer === 'proxy' && this.seen === null; // what a proxy may do no stream tells
    const steps = unknown ? [] : shown.steps.filter((one) => this.isOurs(one, shown));
    const file = shown.kind === 'appointment' && (shown.state === 'confirmed' || (shown.state === 'cancelled' && 'start' in shown.details));
    const waits = !this.team && shown.state === 'asked' ? waitsFor(shown) : null;
    return html`${waits === null ? nothing : html`<p class="hint">${cardWord(i18n, waits)}</p>`}
      <div class="deeds">
        ${steps.map(
          (one, index) => html`<button class=${index === 0 ? 'primary' : 'quiet'} aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => this.begin(one, shown)}>${namedFor(i18n, `step ${one.step}`, shown.state)}</button>`,
        )}
        ${file ? html`<button class="quiet" @click=${() => void this.keepFile(shown.id)}>${namedFor(i18n, 'file', shown.state)}</button>` : nothing}
      </div>`;
  }

  private isOurs(one: CardStep, shown: Card): boolean {
    const start = shown.details['start'];
    const hasBegun = shown.state === 'confirmed' && typeof start === 'string' && Date.parse(start) <= Date.now();
    if (this.team) return one.by !== 'patient' && (hasBegun || !AFTERWARDS.has(one.step));
    if (hasBegun) return false;
    return (one.by === 'both' || one.by === 'patient') && !(books(one) && shown.details['selfBookable'] === false);
  }

  private form(shown: Card, step: CardStep): TemplateResult {
    const { i18n } = this;
    return html`<form @submit=${(event: SubmitEvent) => this.submit(event, shown, step)}>
      ${books(step) ? this.times(shown) : nothing}
      ${typed(step).map((one) => factField(i18n, one))}
      <div class="deeds">
        ${books(step) && !this.slots?.length ? nothing : html`<button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${named(i18n, `step ${step.step}`)}</button>`}
        <button type="button" class="quiet" @click=${this.back}>${cardWord(i18n, 'back')}</button>
      </div>
    </form>`;
  }

  private times(shown: Card): TemplateResult {
    const { i18n, slots, trail, next } = this;
    if (slots === null) return html`<p class="hint" role="status">${cardWord(i18n, 'looking')}</p>`;
    if (slots.length === 0) return html`<p class="hint" role="status">${cardWord(i18n, 'noTimes')}</p>`;
    const days = [...new Set(slots.map((one) => one.day))];
    const several = new Set(slots.map((one) => one.provider)).size > 1;
    return html`<p class="hint" id="clocks">${cardWord(i18n, 'clocks')} <bdi>${this.zone.replaceAll('_', ' ')}</bdi></p>
    <div class="times" tabindex="0" role="group" aria-label=${cardWord(i18n, 'when')} aria-describedby="clocks">
      ${days.map(
        (day) => html`<fieldset>
          <legend>${dayOf(i18n, day)}</legend>
          ${slots
            .filter((one) => one.day === day)
            .map((one) => html`<label class="slot"><input type="radio" name="slot" required value="${one.start} ${one.provider}" /> ${one.time}${twice(slots, one) ? html` <small dir="ltr">UTC${one.offset}</small>` : nothing}${several ? html` · <bdi>${this.caller?.thread?.nameOf(one.provider)}</bdi>` : nothing}</label>`)}
        </fieldset>`,
      )}
    </div>
    <div class="deeds">
      ${trail.length === 0 ? nothing : html`<button type="button" class="quiet" @click=${() => this.turn(shown.id, trail.slice(0, -1))}>${cardWord(i18n, 'earlier')}</button>`}
      ${next === null ? nothing : html`<button type="button" class="quiet" @click=${() => this.turn(shown.id, [...trail, next])}>${cardWord(i18n, 'later')}</button>`}
    </div>`;
  }

  private turn(id: string, trail: readonly string[]): void {
    this.caller?.act();
    void this.findTimes(id, trail);
  }

  private begin(one: CardStep, shown: Card): void {
    if (this.busy) return;
    this.caller?.act();
    this.problem = null;
    if (one.says.length === 0) {
      void this.take(shown, one, {});
      return;
    }
    this.step = one;
    this.attempt = new Attempt();
    if (books(one)) void this.findTimes(shown.id);
    void this.updateComplete.then(() => this.goTo('form textarea, form select, form input'));
  }

  /** There one goes on; what sends it is in sight, too. */
  private goTo(selector: string): void {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    found?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }

  private readonly back = (): void => {
    this.step = null;
    this.problem = null;
    void this.updateComplete.then(() => this.settle());
  };

  /** Where who works by keyboard goes on: at what can be done next, else at what the card is. */
  private settle(): void {
    (this.renderRoot.querySelector<HTMLElement>('.deeds button') ?? this.renderRoot.querySelector<HTMLElement>('h3'))?.focus();
  }

  /** What a proxy may do next is known only once it was looked at: who waits at the heading goes on there. */
  private async settleAnew(): Promise<void> {
    await this.looked;
    await this.updateComplete;
    if (this.shadowRoot?.activeElement?.matches('h3')) this.settle();
  }

  private submit(event: SubmitEvent, shown: Card, step: CardStep): void {
    event.preventDefault();
    if (this.busy) return;
    const given = new FormData(event.target as HTMLFormElement);
    const [start = '', provider = ''] = String(given.get('slot') ?? '').split(' ');
    const say = saidOf(typed(step), given);
    void this.take(shown, step, start === '' ? say : { ...say, start, provider });
  }

  private async take(shown: Card, step: CardStep, say: Readonly<Record<string, string>>): Promise<void> {
    const { caller } = this;
    if (caller === undefined) return;
    caller.act();
    this.busy = true;
    this.problem = null;
    try {
      const told = await takeStep(caller.api, this.attempt, shown.id, step.step, say);
      if (Date.parse(card(told).changedAt) >= Date.parse(card(this.told).changedAt)) this.told = told;
      this.step = null;
      await this.updateComplete;
      this.settle();
      void this.settleAnew();
    } catch (error) {
      const { code } = problemOf(error);
      this.problem = isKnown(code) ? code : code === 'forbidden' && step.by === 'prescriber' ? 'forPrescribers' : 'other';
      if (code === 'slot-taken' || code === 'hold-over') void this.findTimes(shown.id);
      if (code === 'card-state') await this.look(shown.id);
    }
    this.busy = false;
  }

  private async findTimes(id: string, trail: readonly string[] = []): Promise<void> {
    const { caller } = this;
    const search = (this.searches += 1);
    this.slots = null;
    const none = { slots: [], zone: '', next: null };
    const found = caller === undefined ? none : await slotsOf(caller.api, id, trail.at(-1)).catch(() => null);
    if (search !== this.searches) return;
    if (found === null) this.problem = 'other';
    this.slots = (found ?? none).slots;
    this.zone = (found ?? none).zone;
    this.next = (found ?? none).next;
    this.trail = trail;
    await this.updateComplete;
    this.goTo('input[name=slot], form button');
  }

  /** With what is the team's alone: that stands in no stream. */
  private async look(id: string): Promise<void> {
    try {
      const found = this.caller === undefined ? null : await lookAt(this.caller.api, id);
      this.seen = found !== null && Date.parse(found.changedAt) >= Date.parse(card(this.told).changedAt) ? found : null;
    } catch {
      this.seen = null;
    }
  }

  private async keepFile(id: string): Promise<void> {
    try {
      const content = (await this.caller?.api.ask({ method: 'GET', path: `/appointments/${id}/calendar`, binary: true })) as Blob;
      if (this.isConnected) this.downloads.give(content, 'appointment.ics');
    } catch {
      this.problem = 'other';
    }
  }
}

/** What a patient is told of a visit that they do not book now. */
function waitsFor({ details }: Card): CardWord | null {
  if (details['selfBookable'] === false) return 'teamBooks';
  return details['freeTimes'] === false ? 'timesSought' : null;
}

function books(step: CardStep): boolean {
  return step.says.some(({ name, needed }) => name === CHOOSES && needed);
}

function typed(step: CardStep): readonly FactForm[] {
  return books(step) ? step.says.filter(({ name }) => !CHOSEN.has(name)) : step.says;
}

/** Whether clocks show this time twice that day. */
function twice(slots: readonly Slot[], { day, time, offset }: Slot): boolean {
  return slots.some((one) => one.day === day && one.time === time && one.offset !== offset);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A moment as the patient's clocks show it. */
export function inZone(i18n: I18n, moment: string, zone: string): string {
  const name = `${i18n.locale} ${zone}`;
  let clock = clocks.get(name);
  if (clock === undefined) clocks.set(name, (clock = clockOf(i18n.locale, zone)));
  return clock.format(new Date(moment));
}

function clockOf(locale: string, zone: string): Intl.DateTimeFormat {
  const shape = { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(locale, shape);
  }
}

function dayOf(i18n: I18n, day: string): string {
  return i18n.day(new Date(`${day}T12:00:00`));
}

define('chat-card', ChatCard);
