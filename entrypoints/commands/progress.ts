/** Milliseconds between two lines of progress where standard error is no terminal. */
const QUIET = 10_000;
/** Back to the beginning of the line, and it is empty (ECMA-48, EL). */
const CLEAR = '\r\u001B[K';

/** Says on standard error how far long work is: in one line of a terminal that goes when it ends, else in a line now and then. */
export function showProgress(total: number) {
  const { stderr } = process;
  let done = 0;
  let said = performance.now();
  return {
    /** One more is done. */
    step(): void {
      done += 1;
      if (total === 1) return;
      if (stderr.isTTY) stderr.write(`${CLEAR}${done} / ${total}`);
      else if (performance.now() - said > QUIET) {
        said = performance.now();
        stderr.write(`${done} of ${total} files read\n`);
      }
    },
    /** Makes room for something else to be said. */
    clear(): void {
      if (stderr.isTTY && done > 0) stderr.write(CLEAR);
    },
  };
}
