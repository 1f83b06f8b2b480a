/** What calls somebody back to the page: its title, its icon, a sound, a notification. None of it says who wrote, or what. */

export type Alarm = 'urgent' | 'message' | 'alert' | 'call';

export interface AttentionWords {
  readonly title: string;
  readonly urgent: string;
  readonly message: string;
  readonly alert: string;
  readonly call: string;
}

const NOTES_HZ = [660, 880, 660];
const NOTE_S = 0.14;

export class Attention {
  private icon: HTMLLinkElement | null = document.querySelector('link[rel=icon]');
  private readonly plain = this.icon?.href ?? '';
  private drawn = 0;
  /** Icons by their number. None is given up before the page is: the browser may still be reading it. */
  private readonly icons = new Map<string, string>();
  private sounds: AudioContext | null = null;

  /** Tell in the tab how much waits to be read. */
  count(unread: number, title: string): void {
    document.title = unread > 0 ? `(${unread}) ${title}` : title;
    if (unread === this.drawn || this.icon === null) return;
    this.drawn = unread;
    if (unread === 0) this.show(this.plain);
    else this.number();
  }

  /** Three soft notes. */
  async play(volume: number): Promise<void> {
    this.sounds ??= new AudioContext();
    await this.sounds.resume();
    const from = this.sounds.currentTime;
    for (const [place, hertz] of NOTES_HZ.entries()) this.note(this.sounds, hertz, from + place * NOTE_S, volume);
  }

  /** Notify outside the page, while nobody looks at it. */
  notify(alarm: Alarm, words: AttentionWords): void {
    if (!document.hidden || !('Notification' in globalThis) || Notification.permission !== 'granted') return;
    const shown = new Notification(words.title, { body: words[alarm], tag: `carechat-${alarm}`, icon: this.plain });
    shown.onclick = () => {
      globalThis.focus();
      shown.close();
    };
  }

  /** Nobody is at the desk: nothing waits for them, and nothing is played. */
  rest(title: string): void {
    this.count(0, title);
    void this.sounds?.close();
    this.sounds = null;
  }

  private note(sounds: AudioContext, hertz: number, at: number, volume: number): void {
    const tone = sounds.createOscillator();
    const loudness = sounds.createGain();
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(volume * 0.4, at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_S);
    tone.connect(loudness).connect(sounds.destination);
    tone.start(at);
    tone.stop(at + NOTE_S);
  }

  private get numeral(): string {
    return this.drawn > 99 ? '99' : String(this.drawn);
  }

  private number(): void {
    const text = this.numeral;
    const known = this.icons.get(text);
    if (known === undefined) this.draw(text);
    else this.show(known);
  }

  private draw(text: string): void {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    pen.fillStyle = '#b3261e';
    pen.beginPath();
    pen.arc(32, 32, 31, 0, 2 * Math.PI);
    pen.fill();
    pen.fillStyle = '#ffffff';
    pen.font = `700 ${text.length > 1 ? 34 : 42}px system-ui, sans-serif`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(text, 32, 35);
    canvas.toBlob((picture) => {
      if (picture === null) return;
      this.icons.set(text, URL.createObjectURL(picture));
      if (text === this.numeral) this.number();
    });
  }

  private show(address: string): void {
    if (this.icon !== null) this.icon.href = address;
  }
}
