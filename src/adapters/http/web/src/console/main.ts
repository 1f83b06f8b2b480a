/** The page of the Chat Management Center: somebody signs in, works at the desk, and is signed out. */

import { html, render } from 'lit';

import { browserWire } from '../core/browser-wire';
import { setDebug } from '../core/debug';
import { speaking } from '../core/i18n';
import { later } from '../core/later';
import { pageCode } from '../core/page-code';
import type { Person } from '../core/session';
import '../staff/staff-gate';
import type { DemoStaff, Gate } from '../staff/staff-gate';
import { pageSheet, wayIn } from '../staff/way-in';
import { icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { Attention } from './attention';
import './chat-console';
import { Desk, type EndReason } from './desk';
import { type PlainWord, type Words, wordsFor } from './words';

const WORLD = { origin: location.origin, fetch: (url: string, init: RequestInit): Promise<Response> => fetch(url, init), open: browserWire, shelf: sessionStorage };
const AS = 'as';
/** Who administers the demo; nobody picks them among the providers. */
const ADMIN = 'admin';
const PICTURES: Partial<Record<EndReason, () => SVGSVGElement>> = {
  elsewhere: () => moreIcon('elsewhere'),
  refused: () => icon('alert'),
  'not-staff': () => icon('alert'),
  disabled: () => icon('info'),
};

class Page {
  private readonly attention = new Attention();
  private readonly way = wayIn();
  private desk: Desk | null = null;
  /** The last one that was left: the server may not have heard of it yet. */
  private left: Desk | null = null;
  private people: readonly DemoStaff[] = [];
  private reason: EndReason | null = null;
  private busy = true;
  private due = false;

  constructor(private readonly words: Words) {}

  async begin(): Promise<void> {
    document.documentElement.lang = this.words.shared.locale;
    document.documentElement.dir = this.words.shared.dir;
    document.adoptedStyleSheets = [pageSheet()];
    addEventListener('online', () => this.desk?.wake());
    addEventListener('pagehide', () => this.leave());
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    document.addEventListener('visibilitychange', () => (document.hidden ? this.desk?.keep() : this.desk?.wake()));
    this.show();
    if (this.way === 'demo') await this.beginDemo();
    else if (this.way === 'issuer') await this.enter();
    this.busy = false;
    this.show();
  }

  private async beginDemo(): Promise<void> {
    const { PEOPLE } = await import('../demo/people');
    this.people = PEOPLE.filter((one) => one.userType === 'provider');
    const identity = new URLSearchParams(location.search).get(AS);
    if (identity !== null) this.work({ identity, userType: identity === ADMIN ? 'admin' : 'provider' }, null);
  }

  /** With the code that the server keeps for who comes back from the issuer, if there is one. */
  private async enter(): Promise<void> {
    const found = await pageCode(fetch.bind(globalThis)).catch(() => null);
    if (found !== null) this.work(found, found.code);
  }

  private work({ identity, userType }: Person, code: string | null): void {
    let unused = code;
    const take = async (): Promise<string | null> => {
      const given = unused;
      unused = null;
      return given;
    };
    // The list is shown first, and what stands beside it is fetched while the record is asked.
    later(import('./conversation-pane'));
    const desk = new Desk({ identity, userType }, take, WORLD);
    desk.changes.on(() => this.changed(desk));
    this.desk = desk;
    this.reason = null;
    void desk.start();
    this.show();
  }

  private changed(desk: Desk): void {
    if (desk !== this.desk) return;
    const { dataset } = document.documentElement;
    dataset['link'] = desk.link.kind;
    dataset['open'] = desk.follows ? 'live' : '';
    if (desk.phase.kind === 'over' && desk.phase.reason !== this.reason) this.over(desk.phase.reason);
    this.showSoon();
  }

  /** A page that a browser keeps for coming back shows nobody's patients: it begins anew. */
  private leave(): void {
    (this.desk ?? this.left)?.endNow();
    this.desk = this.left = null;
    this.busy = true;
    this.show();
  }

  /** Once for all that changes together, and never while the page is being shown. */
  private showSoon(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      this.show();
    });
  }

  private over(reason: EndReason): void {
    this.reason = reason;
    if (reason === 'elsewhere') return;
    this.desk?.end();
    this.left = this.desk;
    this.desk = null;
    const address = new URL(location.href);
    // In the demo the address would sign in the same person again.
    if (reason === 'ended' && address.searchParams.has(AS)) {
      address.searchParams.delete(AS);
      history.replaceState(null, '', address);
    }
  }

  private show(): void {
    const { desk } = this;
    const working = desk !== null && desk.phase.kind === 'ready';
    const opening = this.busy || (desk !== null && desk.phase.kind === 'loading');
    render(
      working
        ? html`<chat-console .desk=${desk} .words=${this.words} .attention=${this.attention}></chat-console>`
        : html`<staff-gate
            .gate=${this.gate(opening)}
            .way=${this.way}
            ?opening=${opening}
            ?anew=${this.reason === 'not-staff' || this.reason === 'ended'}
            ?left=${this.reason !== null}
            @enter=${(event: CustomEvent<DemoStaff>) => this.picked(event.detail)}
            @resume=${() => this.resume()}
          ></staff-gate>`,
      document.body,
    );
    if (!working) document.title = this.words.t('title');
  }

  private gate(opening: boolean): Gate {
    const { people, reason, words } = this;
    const title: PlainWord = reason === null ? 'title' : `over_${reason}`;
    const text: PlainWord = opening ? 'opening' : reason === null ? `welcome_${this.way}` : `overText_${reason}`;
    const said = { picture: this.picture, title: words.t(title), text: words.t(text), signIn: words.t('signIn'), people };
    return reason === 'elsewhere' ? { ...said, goOn: words.t('useHere') } : reason === 'disabled' ? { ...said, goOn: null } : said;
  }

  private readonly picture = (): SVGSVGElement => (this.reason === null ? moreIcon('heart') : (PICTURES[this.reason]?.() ?? moreIcon('lock')));

  private picked(person: DemoStaff): void {
    const address = new URL(location.href);
    address.searchParams.set(AS, person.identity);
    history.replaceState(null, '', address);
    this.work(person, null);
  }

  private resume(): void {
    this.reason = null;
    this.desk?.resume();
  }
}

setDebug(localStorage.getItem('TWILIO_CHAT_DEBUG') === 'true');
void speaking(null).then(wordsFor).then((words) => new Page(words).begin());
