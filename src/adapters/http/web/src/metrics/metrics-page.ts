/** Chat metrics: how it stands now, and what was measured in some days. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { Downloads } from '../core/downloads';
import { PRIORITIES } from '../core/model';
import { dayOf, moved } from '../staff/days';
import { fieldStyles, pageStyles } from '../staff/page-styles';
import { define } from '../ui/define';
import { drawn, icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';
import { warnIdle } from '../ui/warn-idle';
import { change, figures } from './figures';
import { PICTURES } from './icons';
import './metric-chart';
import type { CsvName } from './metrics-api';
import type { MetricsStore } from './metrics-store';
import type { MetricsWords } from './metrics-words';
import { metricsStyles } from './metrics-styles';
import { MOST_DAYS, type Question, RANGES, daysOf } from './question';
import type { Alert, Count, Named, Now, Report } from './report';

const CONSOLE = '/communications/chat';
/** So many alerts have room; the console has them all. */
const TOLD = 2;

interface Tile {
  readonly name: string;
  readonly number: string;
  readonly more: readonly string[];
  readonly change?: number | null;
}

export class MetricsPage extends LitElement {
  static override readonly properties = { store: { attribute: false }, words: { attribute: false }, version: { attribute: false }, question: { state: true } };
  static override readonly styles = [tokens, controls, pageStyles, fieldStyles, metricsStyles];

  declare store: MetricsStore;
  declare words: MetricsWords;
  /** Grows whenever the store changed. */
  declare version: number;
  /** What is asked by the fields, also while it can not be asked yet. */
  private declare question: Question;
  /** What the store was asked when the fields were last set by it. */
  private taken: Question | null = null;
  private readonly zones = zones();
  private readonly downloads = new Downloads();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.downloads.end();
  }

  protected override willUpdate(): void {
    if (this.store.question !== this.taken) this.taken = this.question = this.store.question;
  }

  protected override render(): TemplateResult {
    const { store, words } = this;
    const { report } = store;
    return html`<div class="app" @pointerdown=${() => store.act()} @keydown=${() => store.act()}>
      <header class="bar">
        <h1>${drawn(PICTURES.metrics)} ${words.t('title')}</h1>
        <a class="tool" href=${CONSOLE}>${moreIcon('heart')} <span>${words.t('console')}</span></a>
        <button class="tool" aria-label=${words.t('csvPageSpoken')} @click=${() => void this.save('page')}>${drawn(PICTURES.save)} <span>${words.t('csvPage')}</span></button>
        <button class="tool" @click=${() => print()}>${drawn(PICTURES.print)} <span>${words.t('print')}</span></button>
        <button class="tool" @click=${() => void store.leave()}>${words.t('signOut')}</button>
      </header>
      ${this.filters()}
      <main>
        ${this.standing()}
        <section aria-labelledby="in-range">
          <h2 id="in-range">${words.t('inRange')} <small>${this.span()}</small></h2>
          <dl class="tiles" aria-busy=${report === null ? 'true' : 'false'}>${this.tiles(report).map((one) => this.tile(one, report === null))}</dl>
        </section>
        ${this.charts(report)} ${this.definitions(report)}
      </main>
      ${this.trouble()} ${store.idleLeft === null ? nothing : warnIdle(words.shared, store.idleLeft, { act: () => store.act(), leave: () => void store.leave() }, true)}
    </div>`;
  }

  // What is asked

  private filters(): TemplateResult {
    const { question, store, words } = this;
    const own = question.range === 'custom';
    const { providers, pools, priorities } = store.report?.choices ?? { providers: [], pools: [], priorities: [] };
    return html`<form class="filters" aria-label=${words.t('filters')} @change=${this.changed} @submit=${(event: Event) => event.preventDefault()}>
      <label>${words.t('range')} <select name="range">${RANGES.map((one) => html`<option value=${one} ?selected=${one === question.range}>${words.t(`range_${one}`)}</option>`)}</select></label>
      ${own
        ? html`<label>${words.t('from')} <input type="date" name="from" required .value=${question.from} /></label>
            <label>${words.t('to')} <input type="date" name="to" required .value=${question.to} /></label>`
        : nothing}
      ${this.choice('provider', words.t('allProviders'), providers)} ${this.choice('pool', words.t('allPools'), pools)}
      ${this.choice('priority', words.t('allPriorities'), priorities.map((id) => ({ id, name: words.known('priority', id, id) })))}
      <label class="zone">${words.t('zone')} <select name="zone">${this.zones.map((one) => html`<option value=${one} ?selected=${one === question.zone}>${one.replaceAll('_', ' ')}</option>`)}</select></label>
      <label class="check"><input type="checkbox" name="compare" .checked=${question.compare} /> ${words.t('compare')}</label>
      ${own && daysOf(question, new Date()) === null ? html`<p class="wrong" role="alert">${words.t('wrongDays', { n: MOST_DAYS })}</p>` : nothing}
    </form>`;
  }

  private choice(name: 'provider' | 'pool' | 'priority', all: string, choices: readonly Named[]): TemplateResult {
    const chosen = this.question[name];
    // What an address asks for is shown before the server said what there is.
    const known = chosen === '' || choices.some((one) => one.id === chosen) ? choices : [...choices, { id: chosen, name: chosen }];
    return html`<label>${this.words.t(name)}
      <select name=${name}><option value="" ?selected=${chosen === ''}>${all}</option>${known.map((one) => html`<option value=${one.id} ?selected=${one.id === chosen}>${one.name}</option>`)}</select></label>`;
  }

  private readonly changed = (event: Event): void => {
    const said = new FormData(event.currentTarget as HTMLFormElement);
    const value = (name: string): string => String(said.get(name) ?? '');
    const range = RANGES.find((one) => one === value('range')) ?? 'custom';
    const zone = value('zone');
    // Days of one's own choice begin with those that are shown.
    const shown = daysOf(this.question, new Date()) ?? { from: moved(dayOf(new Date(), zone), -6), to: dayOf(new Date(), zone) };
    const own = range !== 'custom' ? { from: '', to: '' } : said.has('from') ? { from: value('from'), to: value('to') } : shown;
    const priority = PRIORITIES.find((one) => one === value('priority')) ?? '';
    this.question = { range, ...own, zone, provider: value('provider'), pool: value('pool'), priority, compare: said.has('compare') };
    if (daysOf(this.question, new Date()) !== null) this.dispatchEvent(new CustomEvent('asked', { detail: this.question }));
  };

  private span(): string {
    const { report } = this.store;
    const { words } = this;
    const days = report ?? daysOf(this.question, new Date());
    if (days === null) return '';
    const span = days.from === days.to ? words.date(days.from) : `${words.date(days.from)} – ${words.date(days.to)}`;
    return [span, (report?.zone ?? this.question.zone).replaceAll('_', ' '), ...this.chosen()].join(' · ');
  }

  /** What narrows it, in words: on paper the fields are not there. */
  private chosen(): readonly string[] {
    const { question, report } = this.store;
    const priority = question.priority === '' ? [] : [this.words.known('priority', question.priority, question.priority)];
    return [...named(report?.choices.providers, question.provider), ...named(report?.choices.pools, question.pool), ...priority];
  }

  // How it stands now

  private standing(): TemplateResult {
    const { store, words } = this;
    const { live, now } = store;
    return html`<section aria-labelledby="now">
      <h2 id="now">${words.t('now')} <small class=${live ? 'line on' : 'line'}><i></i>${words.t(live ? 'live' : 'notLive')}</small></h2>
      <dl class="tiles now" aria-busy=${now === null ? 'true' : 'false'}>${this.nowTiles(now).map((one) => this.tile(one, now === null))}</dl>
      ${this.alerts(now)}
    </section>`;
  }

  private nowTiles(now: Now | null): readonly Tile[] {
    const { words } = this;
    const number = (n: number | undefined): string => words.number(n ?? 0);
    const waiting = now?.waiting.filter((one) => one.count > 0) ?? [];
    const unanswered = now?.unanswered;
    return [
      { name: words.t('active'), number: number(now?.active), more: [] },
      {
        name: words.t('waiting'),
        number: number(waiting.reduce((sum, one) => sum + one.count, 0)),
        more: waiting.length === 0 ? [words.t('noneWaits')] : waiting.map((one) => `${words.number(one.count)} ${words.known('state', one.state, one.state)}`),
      },
      {
        name: words.t('unanswered'),
        number: number(unanswered?.count),
        more: unanswered === undefined || unanswered.oldest === null ? [words.t('noneWaits')] : [words.t('oldest', { time: words.span(unanswered.oldest) }), words.t('meanSoFar', { time: words.span(unanswered.mean) })],
      },
      { name: words.t('unread'), number: number(now?.unread), more: [words.t('unreadMore')] },
    ];
  }

  private alerts(now: Now | null): TemplateResult {
    const { words } = this;
    const found = now?.alerts ?? [];
    if (found.length === 0) return html`<p class="alerts calm">${now === null ? words.t('loading') : words.t('noAlerts')}</p>`;
    return html`<div class="alerts">
      <h3>${icon('alert')} ${words.t('alerts')} <b>${words.number(found.length)}</b></h3>
      <ul>${found.slice(0, TOLD).map((one) => this.alert(one))}</ul>
      ${found.length > TOLD ? html`<a class="rest" href=${CONSOLE}>${words.t('moreAlerts', { n: words.number(found.length - TOLD) })}</a>` : nothing}
    </div>`;
  }

  private alert(one: Alert): TemplateResult {
    const { words } = this;
    const said = words.known('alert', one.kind, one.title);
    const place = one.conversation === null ? CONSOLE : `${CONSOLE}/${encodeURIComponent(one.conversation)}`;
    return html`<li>
      <span>${said}${one.assignee === null ? nothing : html` (<bdi>${one.assignee}</bdi>)`} <small>${words.t('alertSince', { when: words.shared.moment(new Date(one.since)) })}</small></span>
      <a href=${place} aria-label=${words.t('viewSpoken', { alert: said })}>${words.t('view')}</a>
    </li>`;
  }

  // What was measured

  private tiles(report: Report | null): readonly Tile[] {
    const { words } = this;
    if (report === null) return (['firstReplyMean', 'messages', 'openedHead', 'rating', 'urgent'] as const).map((name) => ({ name: words.t(name), number: '–', more: [] }));
    const { current, before } = report;
    const { mean, median, p90 } = current.replies.first.business;
    const { ratings, urgent } = current;
    const days = current.days.length;
    const perDay = current.messages.value === null || days < 2 ? [] : [words.t('perDay', { n: words.number(Math.round(current.messages.value / days)) })];
    return [
      {
        name: words.t('firstReplyMean'),
        number: words.span(mean),
        more: median === null ? [] : [words.t('medianIs', { time: words.span(median) }), words.t('p90Is', { time: words.span(p90) })],
        change: change(mean, before?.replies.first.business.mean),
      },
      { name: words.t('messages'), number: words.count(current.messages), more: perDay, change: change(current.messages.value, before?.messages.value) },
      { name: words.t('openedHead'), number: words.count(current.opened), more: [words.t('closed', { n: words.count(current.closed) })], change: change(current.opened.value, before?.opened.value) },
      { name: words.t('rating'), number: words.mean(ratings.mean), more: [words.t('ratingOf', { n: words.count(ratings.answered), asked: words.count(ratings.asked) })], change: change(ratings.mean, before?.ratings.mean) },
      { name: words.t('urgent'), number: words.count(urgent.raised), more: [words.t('falseOnes', { n: words.count(urgent.wrong), share: words.share(urgent.share) })], change: change(urgent.raised.value, before?.urgent.raised.value) },
    ];
  }

  private tile(one: Tile, waits: boolean): TemplateResult {
    return html`<div class=${waits ? 'tile waits' : 'tile'}>
      <dt>${one.name}</dt>
      <dd><b>${one.number}</b>${this.difference(one.change)}</dd>
      <dd class="beside">${one.more.map((each) => html`<span>${each}</span>`)}</dd>
    </div>`;
  }

  private difference(by: number | null | undefined): TemplateResult | typeof nothing {
    const { words } = this;
    if (by === null || by === undefined) return nothing;
    const share = words.share(Math.abs(by));
    if (Math.round(by * 100) === 0) return html`<span class="change" title=${words.t('same')}><span aria-hidden="true">±${share}</span><span class="spoken">${words.t('same')}</span></span>`;
    const said = words.t(by > 0 ? 'more' : 'less', { share });
    return html`<span class="change" title=${said}>${drawn(by > 0 ? PICTURES.more : PICTURES.less)}<span aria-hidden="true">${share}</span><span class="spoken">${said}</span></span>`;
  }

  private charts(report: Report | null): TemplateResult {
    const { words } = this;
    const shown = figures(report ?? NOTHING, words);
    return html`<div class="charts">
      ${shown.map((one) => html`<metric-chart data-id=${one.id} .figure=${one} .words=${words} ?busy=${report === null} @csv=${(event: CustomEvent<CsvName>) => void this.save(event.detail)}></metric-chart>`)}
    </div>`;
  }

  private definitions(report: Report | null): TemplateResult | typeof nothing {
    const { words } = this;
    if (report === null) return nothing;
    return html`<section class="definitions" aria-labelledby="definitions">
      <h2 id="definitions">${words.t('definitions')}</h2>
      <dl>${report.definitions.map((one) => html`<div><dt>${words.known('define', one.name, one.title)}</dt><dd>${words.known('explain', one.name, one.text)}</dd></div>`)}</dl>
      <p>${words.t('updated', { time: words.shared.time(new Date(report.at)) })}</p>
    </section>`;
  }

  /** The file, put where the browser keeps what is downloaded. */
  private async save(chart: CsvName): Promise<void> {
    const file = await this.store.file(chart);
    if (file !== null && this.isConnected) this.downloads.give(file.content, file.name);
  }

  private trouble(): TemplateResult | typeof nothing {
    const { store, words } = this;
    if (store.trouble === null) return nothing;
    return html`<div class="trouble" role="alert">${icon('alert')}<p>${words.t(store.trouble)}</p><button ?disabled=${store.busy} @click=${() => void store.retry()}>${words.t('again')}</button></div>`;
  }
}

function named(found: readonly Named[] | undefined, id: string): readonly string[] {
  return id === '' ? [] : [found?.find((one) => one.id === id)?.name ?? id];
}

/** What there is before the first answer: charts of nothing, as large as those that come. */
const NONE: Count = { value: 0, under: null };
const NO_TIME = { count: NONE, mean: null, median: null, p90: null };
const NO_TIMES = { business: NO_TIME, wall: NO_TIME };
const NOTHING: Report = {
  from: '', to: '', zone: '', at: '', choices: { providers: [], pools: [], priorities: [] }, definitions: [], before: null, replySeconds: 0,
  current: {
    replies: { first: NO_TIMES, next: NO_TIMES, resolution: NO_TIMES }, messages: NONE, opened: NONE, closed: NONE, hours: [], days: [], heat: [],
    ratings: { asked: NONE, answered: NONE, mean: null, stars: [] }, urgent: { raised: NONE, wrong: NONE, share: null }, responses: [], calls: [], cost: null, budget: null,
  },
};

function zones(): readonly string[] {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set(['UTC', here, ...Intl.supportedValuesOf('timeZone')])].toSorted();
}

define('metrics-page', MetricsPage);
