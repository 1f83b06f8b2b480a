/** Files that a page gives its browser to keep. */

/** By then a browser has begun to read what it was given. */
const HELD_MS = 10_000;

export class Downloads {
  /** The addresses of files, each with what lets go of it. */
  private readonly held = new Map<string, ReturnType<typeof setTimeout>>();

  give(content: Blob, name: string): void {
    const url = URL.createObjectURL(content);
    this.held.set(url, setTimeout(() => this.letGo(url), HELD_MS));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
  }

  /** Whoever gave them goes: nothing of them is left in the page. */
  end(): void {
    for (const url of this.held.keys()) this.letGo(url);
  }

  private letGo(url: string): void {
    clearTimeout(this.held.get(url));
    this.held.delete(url);
    URL.revokeObjectURL(url);
  }
}
