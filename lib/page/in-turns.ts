/** So many things at a time are done in a few milliseconds: far from the 50 after which a task is a long one (W3C Long Tasks API). */
const AT_A_TIME = 250;

/** The things in portions of at most AT_A_TIME, in their order; one empty portion where there are none. */
function portionsOf<Thing>(things: readonly Thing[]): Thing[][] {
  const count = Math.max(1, Math.ceil(things.length / AT_A_TIME));
  return Array.from({ length: count }, (_, at) =>
    things.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
  );
}

/**
 * Does something with things in portions, and lets the page have its turn between them. The first portion is done at once, so that few things
 * are done when this gives back. Ends without `done` when `signal` aborts.
 */
export async function inTurns<Thing, Result>(
  things: readonly Thing[],
  act: (portion: readonly Thing[]) => readonly Result[],
  { signal, done }: { readonly signal: AbortSignal; done(results: readonly Result[]): void },
): Promise<void> {
  const results: Result[] = [];
  for (const [at, portion] of portionsOf(things).entries()) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    results.push(...act(portion));
  }
  done(results);
}
