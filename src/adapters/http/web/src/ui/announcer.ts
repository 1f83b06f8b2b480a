/** What is read aloud of new messages: each once; three or more within 2 s as a count. */

export interface Arrival {
  readonly name: string;
  readonly text: string;
}

const QUIET_MS = 600;
const MOST_MS = 2000;

export class Announcer {
  private waiting: Arrival[] = [];
  private began = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly say: (arrivals: readonly Arrival[]) => void,
    private readonly now: () => number = Date.now,
  ) {}

  add(arrival: Arrival): void {
    if (this.waiting.length === 0) this.began = this.now();
    this.waiting.push(arrival);
    clearTimeout(this.timer);
    const left = this.began + MOST_MS - this.now();
    this.timer = setTimeout(() => this.speak(), Math.max(0, Math.min(QUIET_MS, left)));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.waiting = [];
  }

  private speak(): void {
    const told = this.waiting;
    this.waiting = [];
    this.say(told);
  }
}
