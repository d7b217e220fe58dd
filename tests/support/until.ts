import { setTimeout } from 'node:timers/promises';
import { PATIENCE } from './patience.ts';

/** Milliseconds between two questions: without a pause, asking takes the machine from what is waited for. */
const PAUSE = 20;

/**
 * Asks until there is an answer (neither undefined, null nor false), and gives it back: for what no driver has an event for.
 * Throws with what was waited for where none comes while a driver has patience, and with whatever asking throws.
 */
export async function until<Answer>(
  awaited: string,
  ask: () => Promise<Answer | null | undefined | false>,
): Promise<Answer> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain: ${awaited}.`);
    await setTimeout(PAUSE);
  }
}
