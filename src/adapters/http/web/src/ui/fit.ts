/** A field becomes as tall as what is written in it, up to `tallest` pixels. */
export function fit(field: HTMLElement, box: HTMLElement, tallest: number): void {
  // While the field is measured its box keeps its place: the thread above would grow, and scroll away from its end.
  box.style.minBlockSize = `${box.offsetHeight}px`;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${Math.min(tallest, field.scrollHeight)}px`;
  box.style.minBlockSize = '';
}
