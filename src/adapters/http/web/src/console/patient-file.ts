/** What is known of the patient of the open conversation, beside it: each part by itself, so that one that fails hides no other. */

import { problemOf } from '../core/problems';
import { Signal } from '../core/signal';
import type { StaffApi } from './staff-api';
import type { Call, CareRelation, ConsentState, DeskConversation, Grant, Rated } from './staff-model';

/** A part that is not there yet, that may not be seen, or that is. */
export type Part<T> = { readonly state: 'loading' } | { readonly state: 'failed'; readonly code: string } | { readonly state: 'there'; readonly value: T };

const LOADING = { state: 'loading' } as const;

export class PatientFile {
  readonly changes = new Signal<void>();
  consent: Part<ConsentState> = LOADING;
  care: Part<readonly CareRelation[]> = LOADING;
  proxies: Part<readonly Grant[]> = LOADING;
  calls: Part<readonly Call[]> = LOADING;
  past: Part<readonly DeskConversation[]> = LOADING;
  /** What the patient said of the open conversation, the newest first. */
  ratings: Part<readonly Rated[]> = LOADING;
  private rated = false;
  private callsAsked = 0;

  constructor(
    readonly identity: string,
    readonly name: string,
    /** The conversation that is open. */
    readonly about: string,
    private readonly api: StaffApi,
  ) {}

  async load(): Promise<void> {
    const { api, identity } = this;
    await Promise.all([
      this.part(api.consentOf(identity), (part) => (this.consent = part)),
      this.part(api.careTeam(identity), (part) => (this.care = part)),
      this.part(api.proxies(identity), (part) => (this.proxies = part)),
      this.loadCalls(),
      this.part(this.conversations(), (part) => (this.past = part)),
    ]);
  }

  async loadCalls(): Promise<void> {
    const theirs = this.api.calls().then((all) => all.filter((one) => one.identity === this.identity && one.doneAt === null));
    const number = (this.callsAsked += 1);
    await this.part(theirs, (part) => {
      if (number === this.callsAsked) this.calls = part;
    });
  }

  /** For who takes part; asked for once. */
  async loadRatings(): Promise<void> {
    if (this.rated) return;
    this.rated = true;
    await this.part(this.api.ratings(this.about), (part) => (this.ratings = part));
  }

  /** Whether the patient has agreed to chat; `null` while that is not known. */
  get mayChat(): boolean | null {
    if (this.consent.state !== 'there') return null;
    return this.consent.value.status === 'granted' || this.consent.value.status === 'not-needed';
  }

  end(): void {
    this.changes.clear();
  }

  private async conversations(): Promise<readonly DeskConversation[]> {
    const words = this.name.split(/[^\p{L}\p{N}]+/u).filter((one) => one.length >= 2);
    if (words.length === 0) return [];
    const found = await this.api.ofPatient(words.map((one) => [...one].slice(0, 16).join('')).slice(0, 3).join(' '));
    return found.filter((one) => one.participants.some((each) => each.identity === this.identity)).toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  }

  private async part<T>(asked: Promise<T>, keep: (part: Part<T>) => void): Promise<void> {
    try {
      keep({ state: 'there', value: await asked });
    } catch (error) {
      keep({ state: 'failed', code: problemOf(error).code });
    }
    this.changes.emit();
  }
}
