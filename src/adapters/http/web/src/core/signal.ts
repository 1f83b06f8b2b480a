/** What listeners hear of: typed, synchronous, and nothing of the DOM. */
export class Signal<T> {
  private readonly listeners = new Set<(value: T) => void>();

  /** Listen; the answer stops listening. */
  on(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Tell everybody who listens now. */
  emit(value: T): void {
    for (const listener of this.listeners) listener(value);
  }

  /** Let everybody go. */
  clear(): void {
    this.listeners.clear();
  }
}
