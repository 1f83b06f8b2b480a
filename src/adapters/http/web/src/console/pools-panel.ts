/** How the pools work: who is called, hours and holidays, duty. Administrators change it; providers their own duty. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { fields, list } from '../core/shapes';
import { define } from '../ui/define';
import { DeskPanel } from './desk-panel';
import type { Setting } from './panels';
import { type Hours, LEVELS, type OnDuty, type Pool, SPANS, type Times, WEEKDAYS, bodyOf, hours, limitsOf, mayBeUnread, onDuty, pool } from './pool-rules';
import { en, es } from './words/pools';

const DAYS = ['poolMonday', 'poolTuesday', 'poolWednesday', 'poolThursday', 'poolFriday', 'poolSaturday', 'poolSunday'] as const;

const LIMITS = { warnMinutes: 'poolWarn', breachMinutes: 'poolBreach', escalateMinutes: 'poolEscalate', unreadMinutes: 'poolUnread' } as const;

/** What is known of the pool that is shown. */
interface Shown {
  readonly rules: Pool;
  readonly hours: Hours;
  readonly team: readonly OnDuty[];
}

export class PoolsPanel extends DeskPanel {
  static override readonly properties = { ...DeskPanel.properties, pools: { state: true }, shown: { state: true }, whose: { state: true }, told: { state: true } };
  static override readonly styles = [
    ...DeskPanel.styles,
    css`
      section + section {
        padding-block-start: 1rem;
        border-block-start: 1px solid var(--line);
      }
      .days {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
        gap: 0.625rem;
      }
      legend {
        margin-block: 0.5rem 0.25rem;
        padding: 0;
        font-weight: 600;
      }
      h4,
      #limits-how {
        margin: 0;
      }
      [disabled] {
        opacity: 1;
      }
      .saved {
        color: var(--muted);
      }
      .saved:not(:empty) {
        padding: 0.75rem min(1.5rem, 6vw) 1rem;
        border-block-start: 1px solid var(--line);
      }
    `,
  ];

  /** Null until they are known. */
  private declare pools: readonly Pool[] | null;
  private declare shown: Shown | null;
  /** Whose duty is shown. */
  private declare whose: string;
  private declare told: string;

  constructor() {
    super();
    this.pools = null;
    this.shown = null;
    this.whose = '';
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.tried(async () => {
      const from = fields(await this.ask('GET', '/pools'), 'pools');
      this.pools = list(from, 'items', pool);
      const [first] = this.pools;
      if (first !== undefined) await this.look(first.pool);
    });
  }

  private get words() {
    return this.setting.words.and(en, es);
  }

  private get me(): string {
    return this.setting.desk.me?.identity ?? '';
  }

  private get isAdmin(): boolean {
    return this.setting.desk.me?.userType === 'admin';
  }

  protected override title_(): string {
    return this.words.t('pools');
  }

  protected override content(): unknown {
    const { pools, shown, words } = this;
    if (pools?.length === 0) return html`<p>${words.t('poolsNone')}</p>`;
    if (pools === null || shown === null) return this.problem === null ? html`<p class="loading" role="status">${words.shared.t('loading')}</p>` : nothing;
    return html`${this.isAdmin ? nothing : html`<p>${words.t('poolsRead')}</p>`}
      <label class="field"><span>${words.t('poolChosen')}</span><select name="pool" @change=${this.chosen}>${pools.map((one) => html`<option ?selected=${one.pool === shown.rules.pool}>${one.pool}</option>`)}</select></label>
      ${keyed(shown.rules.pool, html`${this.rules(shown)} ${this.hours(shown.hours)} ${this.duty(shown)}`)}`;
  }

  /** What was saved is said where it stays in sight. */
  protected override foot(): TemplateResult {
    return html`<p role="status" class="saved">${this.told}</p>`;
  }

  /** What was refused is brought into sight. */
  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('problem') && this.problem !== null) this.renderRoot.querySelector('.problem')?.scrollIntoView({ block: 'nearest' });
  }

  private rules({ rules, team }: Shown): TemplateResult {
    const { words } = this;
    const way = (value: Pool['routing'], label: string): TemplateResult =>
      html`<label class="option"><input type="radio" name="routing" value=${value} ?checked=${rules.routing === value} ?disabled=${!this.isAdmin} /><span>${label}</span></label>`;
    return html`<section aria-labelledby="rules">
      <h3 id="rules">${words.t('poolWorks')}</h3>
      <fieldset aria-labelledby="rules">${way('offers', words.t('poolOffers'))} ${way('manual', words.t('poolManual'))}</fieldset>
      <label class="option"><input type="checkbox" name="autoReplies" ?checked=${rules.autoReplies} ?disabled=${!this.isAdmin} /><span>${words.t('poolAutoReplies')}</span></label>
      ${this.called('onCall', words.t('poolOnCall'), rules.onCall, team)} ${this.called('supervisor', words.t('poolSupervisor'), rules.supervisor, team)}
      ${this.isAdmin ? this.save(words.t('poolSaveRules'), this.saveRules) : nothing}
    </section>`;
  }

  private called(name: string, label: string, now: string | null, team: readonly OnDuty[]): TemplateResult {
    const others = now === null || team.some((one) => one.identity === now) ? [] : [{ identity: now, displayName: this.setting.desk.nameOf(now) }];
    return html`<label class="field"><span>${label}</span><select name=${name} ?disabled=${!this.isAdmin}>
      <option value="">${this.words.t('poolNobody')}</option>
      ${[...team, ...others].map((one) => html`<option value=${one.identity} ?selected=${one.identity === now}>${one.displayName}</option>`)}
    </select></label>`;
  }

  private hours(found: Hours): TemplateResult {
    const { words } = this;
    const { open, until } = found.now;
    const when = until === null ? '' : words.shared.moment(new Date(until));
    const now = open ? words.t(until === null ? 'poolOpenOn' : 'poolOpen', { when }) : words.t(until === null ? 'poolShutOn' : 'poolShut', { when });
    return html`<section aria-labelledby="hours">
      <h3 id="hours">${words.t('poolHours')}</h3>
      <p>${now}</p>
      ${this.times('hours', found, this.isAdmin)}
      <h4 id="limits">${words.t('poolLimits')}</h4>
      <p id="limits-how">${words.t('poolLimitsText')}</p>
      ${LEVELS.map((level) => this.limits(level, found))}
      ${this.isAdmin ? this.save(words.t('poolSaveHours'), this.saveHours) : nothing}
    </section>`;
  }

  private limits(level: (typeof LEVELS)[number], found: Hours): TemplateResult {
    const { words } = this;
    const spans = SPANS.filter((span) => span !== 'unreadMinutes' || mayBeUnread(level));
    return html`<fieldset aria-describedby="limits-how"><legend>${words.t(`priority_${level}`)}</legend>
      <div class="days">
        ${spans.map((span) => html`<label class="field"><span>${words.t(LIMITS[span])}</span><input type="number" name="${level}-${span}" min="1" max=${span === 'unreadMinutes' ? 1440 : 20160} value=${found.limits[level][span]} ?disabled=${!this.isAdmin} /></label>`)}
      </div>
    </fieldset>`;
  }

  private duty({ team, hours: found }: Shown): unknown {
    const { words } = this;
    const one = team.find((each) => each.identity === this.whose);
    if (one === undefined) return nothing;
    const mayChange = this.isAdmin || one.identity === this.me;
    return html`<section aria-labelledby="duty">
      <h3 id="duty">${words.t('poolDuty')}</h3>
      <label class="field"><span>${words.t('poolDutyOf')}</span><select name="whose" @change=${this.turned}>${team.map((each) => html`<option value=${each.identity} ?selected=${each === one}>${each.displayName}</option>`)}</select></label>
      ${keyed(
        one.identity,
        html`<label class="option"><input type="checkbox" name="always" ?checked=${one.duty === null} ?disabled=${!mayChange} @change=${() => this.requestUpdate()} /><span>${words.t('poolDutyAlways')}</span></label>
          ${this.isAlways(one) ? nothing : this.times('duty', one.duty ?? found, mayChange)}
          <label class="field"><span>${words.t('poolCapacity')}</span><input type="number" name="capacity" min="0" max="500" value=${one.capacity} ?disabled=${!mayChange} /></label>`,
      )}
      ${mayChange ? this.save(words.t('poolSaveDuty'), this.saveDuty) : nothing}
    </section>`;
  }

  private isAlways(one: OnDuty): boolean {
    return this.renderRoot.querySelector<HTMLInputElement>('[name=always]')?.checked ?? one.duty === null;
  }

  private times(of: string, said: Times, mayChange: boolean): TemplateResult {
    const { words } = this;
    return html`<label class="field"><span>${words.t('poolZone')}</span><input name="${of}-zone" value=${said.zone} ?disabled=${!mayChange} /></label>
      <div class="days" role="group" aria-labelledby=${of} aria-describedby="${of}-how">
        ${WEEKDAYS.map((day, index) => html`<label class="field"><span>${words.t(DAYS[index] ?? 'poolMonday')}</span><input name="${of}-${day}" value=${said.week[index] ?? ''} ?disabled=${!mayChange} /></label>`)}
      </div>
      <small id="${of}-how">${words.t('poolWindows')}</small>
      <label class="field"><span>${words.t('poolDates')}</span><textarea name="${of}-dates" rows="3" aria-describedby="${of}-dates-how" ?disabled=${!mayChange} .value=${said.dates}></textarea><small id="${of}-dates-how">${words.t('poolDatesText')}</small></label>`;
  }

  private save(label: string, work: () => void): TemplateResult {
    return html`<div class="row"><button type="button" class="primary" aria-disabled=${this.busy ? 'true' : 'false'} @click=${work}>${label}</button></div>`;
  }

  /** Enter in a field sends nothing: each part has a button of its own. */
  protected override agreed(): void {}

  private readonly chosen = (event: Event): void => {
    const name = (event.target as HTMLSelectElement).value;
    this.told = '';
    void this.tried(() => this.look(name));
  };

  private readonly turned = (event: Event): void => {
    this.whose = (event.target as HTMLSelectElement).value;
  };

  private readonly saveRules = (): void => {
    const said = this.said;
    const body = { routing: said('routing'), autoReplies: said('autoReplies') !== '', onCall: said('onCall') || null, supervisor: said('supervisor') || null };
    this.keep((name) => `/pools/${name}`, body);
  };

  private readonly saveHours = (): void => {
    const { said } = this;
    this.keep((name) => `/hours/${name}`, { ...bodyOf(this.timesOf('hours')), limits: limitsOf((level, span) => said(`${level}-${span}`)) });
  };

  private readonly saveDuty = (): void => {
    const said = this.said;
    const duty = said('always') === '' ? bodyOf(this.timesOf('duty')) : null;
    this.keep(() => `/availability/${encodeURIComponent(this.whose)}/duty`, { duty, capacity: Number(said('capacity')) });
  };

  /** Put it, and look at what holds now; what is half typed elsewhere in the form stays. */
  private keep(path: (name: string) => string, body: unknown): void {
    const name = this.shown?.rules.pool;
    if (name === undefined) return;
    this.told = '';
    void this.tried(async () => {
      await this.ask('PUT', path(encodeURIComponent(name)), body);
      await this.look(name);
      this.told = this.words.t('poolSaved');
    });
  }

  private get said(): (name: string) => string {
    const given = new FormData(this.renderRoot.querySelector('form') ?? undefined);
    return (name) => String(given.get(name) ?? '');
  }

  private timesOf(of: string): Times {
    const { said } = this;
    return { zone: said(`${of}-zone`), week: WEEKDAYS.map((day) => said(`${of}-${day}`)), dates: said(`${of}-dates`) };
  }

  private async look(name: string): Promise<void> {
    const at = encodeURIComponent(name);
    const [pools, found, team] = await Promise.all([this.ask('GET', '/pools'), this.ask('GET', `/hours/${at}`), this.ask('GET', `/availability?pool=${at}`)]);
    this.pools = list(fields(pools, 'pools'), 'items', pool);
    const rules = this.pools.find((one) => one.pool === name);
    if (rules === undefined) return;
    const providers = list(fields(team, 'availability'), 'items', onDuty);
    this.shown = { rules, hours: hours(found), team: providers };
    if (!providers.some((one) => one.identity === this.whose)) this.whose = (providers.find((one) => one.identity === this.me) ?? providers[0])?.identity ?? '';
  }

  private ask(method: 'GET' | 'PUT', path: string, body?: unknown): Promise<unknown> {
    return this.setting.desk.api.ask({ method, path, ...(body === undefined ? {} : { body }) });
  }
}

define('pools-panel', PoolsPanel);

export function show(setting: Setting): TemplateResult {
  return html`<pools-panel .setting=${setting}></pools-panel>`;
}
