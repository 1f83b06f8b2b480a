/** One clock for all of a page: whoever shows how time goes is told of each second, by the same beat. */

const TICK_MS = 1000;
const told = new Set<(now: number) => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Be told of each second; answers how one is told no more. It stands still while nobody is. */
export function everySecond(tell: (now: number) => void): () => void {
  told.add(tell);
  timer ??= setInterval(() => {
    const now = Date.now();
    for (const one of told) one(now);
  }, TICK_MS);
  return () => {
    told.delete(tell);
    if (told.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
