/** What stands over an open conversation: what is urgent in it, what rests, who answers, and how long one may read. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';
import type { Desk } from './desk';
import { staffIcon } from './icons';
import type { Opened } from './opened';
import type { PatientFile } from './patient-file';
import { type DeskConversation, isUrgent, lastLowering } from './staff-model';
import { whoLowered, whoSet } from './told';
import type { TeamCall } from './team-calls';
import type { Words } from './words';

/** What is asked for here, done by the pane. */
export type BannerAct = 'wait' | 'call' | 'end-emergency' | 'close-quiet' | 'keep-open';

export class PaneBanners extends LitElement {
  static override readonly properties = { desk: { attribute: false }, words: { attribute: false }, file: { attribute: false }, opened: { attribute: false }, found: { attribute: false }, version: { type: Number } };
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        max-block-size: 38%;
        overflow-y: auto;
      }
      p {
        margin: 0;
      }
      .banner {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.625rem;
        padding: 0.5625rem clamp(1rem, 3vw, 1.5rem);
        border-block-end: 1px solid var(--line);
        background: var(--sunk);
        font-size: 0.9375rem;
      }
      .banner p {
        flex: 1 1 12rem;
        overflow-wrap: anywhere;
      }
      .banner .icon {
        font-size: 0.9375rem;
      }
      .banner small {
        display: block;
        font-size: 0.875rem;
        font-weight: 400;
      }
      .danger {
        background: var(--danger-bg);
        color: var(--danger);
        font-weight: 550;
      }
      .notice {
        background: var(--notice-bg);
        color: var(--notice);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
      }
      .link {
        min-block-size: 1.75rem;
        color: inherit;
        font-size: 0.9375rem;
        white-space: nowrap;
      }
      /* Large letters on a phone. */
      @media (max-width: 19rem) {
        .link {
          white-space: normal;
          text-align: start;
        }
      }
    `,
  ];

  declare desk: Desk;
  declare words: Words;
  declare file: PatientFile | null;
  declare opened: Opened;
  declare found: DeskConversation;
  declare version: number;

  protected override render(): unknown {
    return [this.emergency(), this.urgency(), this.consent(), this.rest(), this.absence(), this.quiet(), this.notice()];
  }

  private emergency(): unknown {
    const { found, words } = this;
    const { emergency } = found;
    if (emergency === null || !this.opened.isReadOnly || Date.parse(emergency.until) <= Date.now()) return nothing;
    const until = words.shared.moment(new Date(emergency.until));
    return this.banner('notice', moreIcon('lock'), html`<strong>${words.t('emergencyBanner', { when: until })}</strong> ${words.t('emergencyRecorded')}`, [['end-emergency', words.t('endEmergency')]], 'status');
  }

  private urgency(): unknown {
    const { found, opened, words } = this;
    const waits = opened.waits.length;
    if (waits > 0 && !opened.isReadOnly) return this.banner('danger', icon('alert'), html`${words.n('waitsBanner', waits)} ${this.who()}`, [['wait', words.t('showIt')]], 'alert');
    if (!isUrgent(found.priority) || found.status === 'closed') return nothing;
    return this.banner('danger', icon('alert'), html`${words.t(found.priority === 'crisis' ? 'bannerCrisis' : 'bannerUrgent')} ${this.who()}`);
  }

  /** Who set the priority last; where that is less urgent than a message that waits, who lowered it. */
  private who(): unknown {
    const { desk, found, opened, words } = this;
    const nameOf = (identity: string): string => desk.nameOf(identity);
    const set = found.prioritySet;
    const lowered = lastLowering(opened.waits);
    const isRaisedSince = lowered !== null && set !== null && Date.parse(set.at) > Date.parse(lowered.at);
    return lowered === null || isRaisedSince ? whoSet(set, nameOf, words) : whoLowered(lowered, nameOf, words);
  }

  private consent(): unknown {
    const { file, found, words } = this;
    if (file?.mayChat !== false || found.status === 'closed') return nothing;
    return this.banner('notice', icon('info'), html`${words.t('noConsentBanner', { name: file.name })}`, [['call', words.t('putOnQueue')]]);
  }

  private rest(): unknown {
    const { found, words } = this;
    if (found.status !== 'on-hold' || found.holdUntil === null) return nothing;
    return this.banner('', staffIcon('hold'), html`${words.t('heldUntil', { when: words.shared.moment(new Date(found.holdUntil)) })}`);
  }

  private absence(): unknown {
    const { desk, found, words } = this;
    const { assignee, delegate } = found;
    if (delegate === null || assignee === null) return nothing;
    const names = { name: desk.nameOf(assignee), other: desk.nameOf(delegate.identity) };
    const said = delegate.until === null ? words.t('standsIn', names) : words.t('standsInUntil', { ...names, when: words.shared.moment(new Date(delegate.until)) });
    return this.banner('', staffIcon('people'), html`${said}`);
  }

  private quiet(): unknown {
    const { desk, found, opened, words } = this;
    const [proposal]: readonly TeamCall[] = desk.calls.of('proposal', found.id);
    if (proposal === undefined || found.status === 'closed' || opened.access !== 'content' || opened.isReadOnly) return nothing;
    const acts: readonly (readonly [BannerAct, string])[] = [
      ['close-quiet', words.t('closeQuiet')],
      ['keep-open', words.t('keepOpen')],
    ];
    return this.banner('', icon('clock'), html`${words.t('quietBanner', { when: words.date(new Date(proposal.at)) })}`, acts);
  }

  private notice(): unknown {
    const { notice } = this.found;
    return notice === null ? nothing : this.banner('notice', icon('info'), html`<span dir="auto">${notice}</span>`);
  }

  private banner(look: string, picture: unknown, said: TemplateResult, acts: readonly (readonly [BannerAct, string])[] = [], role = ''): TemplateResult {
    return html`<div class="banner ${look}" role=${role === '' ? nothing : role}>
      ${picture} <p>${said}</p>
      ${acts.length === 0 ? nothing : html`<span class="acts">${acts.map(([act, label]) => html`<button class="link" @click=${() => this.dispatchEvent(new CustomEvent('act', { detail: act }))}>${label}</button>`)}</span>`}
    </div>`;
  }
}

define('pane-banners', PaneBanners);
