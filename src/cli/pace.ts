import type { ProgressLine } from './terminal';

/** Nothing is shown of work that is done so soon, in milliseconds, nor more often than that. */
const PATIENCE = 1000;
const PAUSE = 100;

/** Shows on a screen how far work is that takes longer than a second; call it with what is done, and clear it at the end. */
export function pacing(line: ProgressLine | undefined, total: number): { at(done: number): void; clear(): void } {
  if (!line) return { at: () => undefined, clear: () => undefined };
  const start = line.now();
  let shown: number | undefined;
  return {
    at(done) {
      const now = line.now();
      if (now - start < PATIENCE || (shown !== undefined && now - shown < PAUSE)) return;
      shown = now;
      line.show(paceInWords(done, total, now - start));
    },
    clear() {
      if (shown !== undefined) line.clear();
      shown = undefined;
    },
  };
}

/** `2500 of 10000 policies, 400 a second, 19 seconds left`, after so many milliseconds. */
export function paceInWords(done: number, total: number, milliseconds: number): string {
  const rate = done / (milliseconds / 1000);
  const much = rate >= 10 ? Math.round(rate) : Number(rate.toFixed(1));
  const seconds = rate > 0 ? Math.ceil((total - done) / rate) : undefined;
  const left = seconds === undefined ? '' : `, ${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`;
  return `${done} of ${total} policies, ${much} a second${left}`;
}
