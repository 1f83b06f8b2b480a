/** The text in the composer, kept by the server so that it is there again after sign-in. */

import { trace } from './debug';

const SAVE_MS = 2000;

export class DraftKeeper {
  private text: string;
  private saved: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being saved. */
  private saving: Promise<unknown> = Promise.resolve();

  constructor(
    initial: string,
    private readonly save: (text: string, keepalive: boolean) => Promise<void>,
  ) {
    this.text = initial;
    this.saved = initial;
  }

  get current(): string {
    return this.text;
  }

  /** It was changed; it is saved after a pause. */
  edit(text: string): void {
    this.text = text;
    this.timer ??= setTimeout(() => void this.flush(), SAVE_MS);
  }

  /** Save now what is not saved yet, and be done once all is; `keepalive` when the page may be going. */
  async flush(keepalive = false): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.text !== this.saved) this.saving = Promise.all([this.saving, this.keep(this.text, keepalive)]);
    await this.saving;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async keep(text: string, keepalive: boolean): Promise<void> {
    const before = this.saved;
    this.saved = text;
    try {
      await this.save(text, keepalive);
    } catch {
      if (this.saved === text) this.saved = before;
      trace('draft.not-saved', { size: text.length });
    }
  }
}
