/** Full-jitter exponential backoff: 0.5 s doubling to 30 s, each wait anywhere below its bound. */
export class Backoff {
  private attempts = 0;

  constructor(
    private readonly random: () => number = Math.random,
    private readonly first = 500,
    private readonly most = 30_000,
  ) {}

  /** The next wait in milliseconds. */
  next(): number {
    const bound = Math.min(this.most, this.first * 2 ** this.attempts);
    this.attempts += 1;
    return Math.round(bound * this.random());
  }

  /** It went well. */
  reset(): void {
    this.attempts = 0;
  }
}
