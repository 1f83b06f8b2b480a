/** Handing a conversation over, to a colleague or to the queue of a pool, with a note. */

import { type TemplateResult, html } from 'lit';

import { define } from '../ui/define';
import type { Standing } from './availability';
import { DeskPanel } from './desk-panel';
import type { Setting } from './panels';
import { en, es } from './words/transfer';

const POOL = 'pool:';

export class TransferPanel extends DeskPanel {
  static override readonly properties = { ...DeskPanel.properties, team: { state: true } };

  /** Null until they are known. */
  private declare team: readonly Standing[] | null;

  constructor() {
    super();
    this.team = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.tried(async () => {
      this.team = await this.setting.desk.meet(true);
    });
  }

  private get words() {
    return this.setting.words.and(en, es);
  }

  protected override title_(): string {
    return this.words.t('transfer');
  }

  protected override content(): unknown {
    const { team, words } = this;
    const options = team === null ? [] : [...this.colleagues(team), ...this.pools(team)];
    return html`
      <p>${words.t('transferText')}</p>
      ${team === null
        ? html`<p class="loading" role="status">${words.t('looking')}</p>`
        : options.length === 0
          ? html`<p>${words.t('nobodyThere')}</p>`
          : html`<fieldset><legend class="spoken">${words.t('toWhom')}</legend>${options}</fieldset>`}
      <label class="field"><span>${words.t('transferNote')}</span><textarea name="note" rows="3" maxlength="1000" dir="auto" required></textarea></label>
      <label class="check"><input type="checkbox" name="stay" /><span>${words.t('stay')}<small>${words.t('stayText')}</small></span></label>
    `;
  }

  protected override foot(): TemplateResult {
    const { words } = this;
    return html`<footer>
      <button type="button" class="quiet" @click=${this.dismiss}>${words.t('cancel')}</button>
      <button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${words.t('handOver')}</button>
    </footer>`;
  }

  protected override agreed(said: FormData): void {
    const note = String(said.get('note') ?? '').trim();
    const to = String(said.get('to') ?? '');
    if (note === '') this.refuse(this.words.t('noteMissing'), 'note');
    else if (to !== '') void this.handOver(to, note, said.get('stay') !== null);
  }

  /** Who is there first, then those with the least in hand. */
  private colleagues(team: readonly Standing[]): readonly TemplateResult[] {
    const { desk } = this.setting;
    const { row } = desk;
    const others = team.filter((one) => one.identity !== desk.me?.identity && one.identity !== row?.assignee);
    const sorted = others.toSorted((a, b) => Number(a.absence !== null) - Number(b.absence !== null) || a.load - b.load || a.displayName.localeCompare(b.displayName));
    return sorted.map((one, place) => this.option(one.identity, one.displayName, this.standing(one), place === 0));
  }

  private pools(team: readonly Standing[]): readonly TemplateResult[] {
    const pools = [...new Set(team.flatMap((one) => one.pools))].toSorted();
    return pools.map((pool) => this.option(POOL + pool, this.words.t('toQueue', { pool }), this.words.t('toQueueText'), false));
  }

  private option(value: string, label: string, more: string, usual: boolean): TemplateResult {
    return html`<label class="option"><input type="radio" name="to" value=${value} ?checked=${usual} /><span><bdi>${label}</bdi><small>${more}</small></span></label>`;
  }

  private standing(one: Standing): string {
    const { words } = this;
    const state = one.absence === null ? (one.availability === 'busy' ? words.t('absent_busy') : words.shared.t('online')) : words.t(`absent_${one.absence}` as 'absent_away');
    return `${state} · ${words.n('inHand', one.load)}`;
  }

  private async handOver(to: string, note: string, stay: boolean): Promise<void> {
    const { desk, acts, about } = this.setting;
    const isPool = to.startsWith(POOL);
    const done = await this.tried(async () => {
      const row = await desk.api.transfer(about, isPool ? { pool: to.slice(POOL.length) } : { identity: to }, note, stay);
      desk.put(row);
      await desk.lookAgain();
    });
    if (!done) return;
    acts.say('handed', isPool ? '' : desk.nameOf(to));
    this.setting.dismiss();
  }
}

define('transfer-panel', TransferPanel);

export function show(setting: Setting): TemplateResult {
  return html`<transfer-panel .setting=${setting}></transfer-panel>`;
}
