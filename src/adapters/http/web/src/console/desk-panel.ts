/** What all panels over the desk have in common: a dialog with a title, what it holds, and what is done with it. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { problemOf } from '../core/problems';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import { dialogStyles } from './dialog-styles';
import { panelStyles } from './panel-styles';
import type { Setting } from './panels';

export abstract class DeskPanel extends LitElement {
  static override readonly properties = { setting: { attribute: false }, busy: { state: true }, problem: { state: true } };
  static override readonly styles = [tokens, controls, dialogStyles, panelStyles];

  declare setting: Setting;
  protected declare busy: boolean;
  /** What went wrong, in words. */
  protected declare problem: string | null;

  constructor() {
    super();
    this.busy = false;
    this.problem = null;
  }

  protected abstract title_(): string;
  protected abstract content(): unknown;

  /** What is done with it: buttons at its end. */
  protected foot(): unknown {
    return nothing;
  }

  /** The form was agreed to. */
  protected agreed(_said: FormData): void {
    this.setting.dismiss();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this.setting;
    return html`<dialog aria-labelledby="title" @cancel=${this.dismiss} @click=${this.outside}>
      <form novalidate @submit=${this.submitted}>
        <div class="head"><h2 id="title">${this.title_()}</h2><button type="button" class="round" aria-label=${words.t('closeDialog')} @click=${this.dismiss}>${icon('close')}</button></div>
        <div class="body">${this.content()} ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.problem}</p>`}</div>
        ${this.foot()}
      </form>
    </dialog>`;
  }

  /** Do it, once at a time; answers whether it was done. */
  protected async tried(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.setting.desk.act();
    this.busy = true;
    this.problem = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.problem = this.setting.words.trouble(problemOf(error).code);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Say what is missing, and bring the keyboard there. */
  protected refuse(problem: string, field: string): void {
    this.problem = problem;
    this.renderRoot.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }

  protected readonly dismiss = (event?: Event): void => {
    event?.preventDefault();
    this.setting.dismiss();
  };

  private readonly outside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.dismiss();
  };

  private readonly submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.busy) this.agreed(new FormData(event.target as HTMLFormElement));
  };
}
