/** What only a demo has: the scripts that keep it alive, and the way to the provider's side. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { ChartColumn } from 'lucide';

import { define } from '../ui/define';
import { drawn } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { type Stop, answering, talking } from './actors';
import { type DemoPerson, JAMES, personNamed } from './people';

type Script = 'answers' | 'james';

/** Whether this server has the Chat Management Center. */
const hasConsole = document.querySelector('meta[name="chat-console"]') !== null;

export class DemoBackstage extends LitElement {
  static override readonly properties = { person: { attribute: false }, failed: { state: true }, version: { state: true } };

  declare person: DemoPerson;
  private declare failed: boolean;
  private declare version: number;
  private readonly running: Map<Script, Promise<Stop>>;

  constructor() {
    super();
    this.failed = false;
    this.version = 0;
    this.running = new Map();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const script of this.running.keys()) this.stop(script);
  }

  /** In the page itself: the styles of the page are these, too. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const other = personNamed(this.person.with);
    if (other === null) return html``;
    const provider = this.person.userType === 'provider' ? this.person : other;
    return html`<div class="backstage" role="group" aria-label="Behind the scenes">
      ${hasConsole
        ? html`<a class="button" href="/communications/chat?as=${provider.identity}" target="carechat-console" rel="opener" @click=${this.beside}>
            ${moreIcon('elsewhere')} Open ${provider.name}’s console
          </a>`
        : nothing}
      <a class="button" href="/audit/chat" target="carechat-audit">${moreIcon('shield')} Open the auditor’s page</a>
      <a class="button" href="/analytics/chat" target="carechat-metrics">${drawn(ChartColumn)} Open the chat metrics</a>
      ${this.switch('answers', `${other.name} ${other.userType === 'provider' ? 'answers' : 'talks'} by script`)}
      ${this.switch('james', `${JAMES.name} writes to Dr. Osei by script`)}
      ${this.failed ? html`<p role="alert">The script could not go on. Please reload the page.</p>` : nothing}
    </div>`;
  }

  private switch(script: Script, label: string): TemplateResult {
    const on = this.running.has(script);
    return html`<button class="switch" role="switch" aria-checked=${on} @click=${() => (on ? this.stop(script) : this.start(script))}>
      <span class="track" aria-hidden="true"><span></span></span> ${label}
    </button>`;
  }

  private start(script: Script): void {
    const began = this.begin(script);
    this.running.set(script, began);
    this.version += 1;
    began.catch(() => {
      this.running.delete(script);
      this.failed = true;
    });
  }

  private begin(script: Script): Promise<Stop> {
    if (script === 'james') return talking(JAMES, 'demo-james');
    const other = personNamed(this.person.with) ?? JAMES;
    const name = `demo-${other.userType === 'provider' ? this.person.identity : other.identity}`;
    return other.userType === 'provider' ? answering(other, name) : talking(other, name);
  }

  private stop(script: Script): void {
    this.running.get(script)?.then((stop) => stop(), () => null);
    this.running.delete(script);
    this.version += 1;
  }

  /** A window of its own at the right of this one, where the browser lets a page do that. */
  private readonly beside = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || innerWidth < 720) return;
    const width = Math.round(screen.availWidth / 2);
    const opened = open((event.currentTarget as HTMLAnchorElement).href, 'carechat-console', `popup,width=${width},height=${screen.availHeight},left=${width},top=0`);
    if (opened !== null) event.preventDefault();
  };
}

define('demo-backstage', DemoBackstage);
