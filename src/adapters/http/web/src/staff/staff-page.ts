/** A page for one kind of staff: somebody signs in, looks, and is signed out. */

import { type TemplateResult, html, render } from 'lit';

import type { I18n } from '../core/i18n';
import { pageCode } from '../core/page-code';
import type { GetCode, Person } from '../core/session';
import type { Signal } from '../core/signal';
import './staff-gate';
import type { DemoStaff, Gate } from './staff-gate';
import { type Way, pageSheet, wayIn } from './way-in';

/** Who is at the page, and what was found. Its gate stands before it until its phase is `ready`. */
export interface Store {
  readonly changes: Signal<void>;
  readonly phase: string;
  begin(): Promise<void>;
  end(phase: 'over'): void;
}

/** What is special to a page. */
export interface Kind<S extends Store> {
  readonly shared: I18n;
  open(person: Person, code: GetCode): S;
  /** What stands before it; of a store that was never there, `null`. */
  gate(phase: S['phase'] | null, way: Way): Gate;
  /** `version` grows whenever the store changed. */
  view(store: S, version: number): TemplateResult;
}

export class StaffPage<S extends Store> {
  private readonly way = wayIn();
  private store: S | null = null;
  private version = 0;

  constructor(private readonly kind: Kind<S>) {}

  async begin(): Promise<void> {
    const { shared } = this.kind;
    document.documentElement.lang = shared.locale;
    document.documentElement.dir = shared.dir;
    document.title = this.kind.gate(null, this.way).title;
    document.adoptedStyleSheets = [pageSheet()];
    addEventListener('pagehide', () => this.store?.end('over'));
    // A page that a browser kept for coming back begins anew.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    this.show();
    const found = this.way === 'issuer' ? await pageCode(fetch.bind(globalThis)).catch(() => null) : null;
    if (found !== null) this.enter(found, found.code);
  }

  private enter({ identity, userType }: Person, code: string | null): void {
    let unused = code;
    const store = this.kind.open({ identity, userType }, async () => {
      const given = unused;
      unused = null;
      return given;
    });
    store.changes.on(() => this.show());
    this.store = store;
    void store.begin();
  }

  private show(): void {
    const { kind, store, way } = this;
    this.version += 1;
    const phase = store?.phase ?? null;
    render(
      store !== null && phase === 'ready'
        ? kind.view(store, this.version)
        : html`<staff-gate .gate=${kind.gate(phase, way)} .way=${way} ?opening=${phase === 'opening'} ?anew=${store !== null} ?left=${store !== null} @enter=${(event: CustomEvent<DemoStaff>) => this.enter(event.detail, null)}></staff-gate>`,
      document.body,
    );
  }
}
