import { highlightLayer } from './highlight.ts';

/** Strengths of the highlight in highlights.css, from full to nearly none. */
const STEPS = [1, 2, 3, 4, 5, 6] as const;
const PRIORITY = -9;
const FULL_MS = 1400;
const FADE_MS = 600;

const layers = STEPS.map((step) => highlightLayer(`passage-shown-${step}`, PRIORITY));

/**
 * Shows the reader the passage that was asked for: lit for a while, then fading once, in steps, because highlights have no
 * transitions. Where the reader wants little motion it stays lit for as long and is then gone.
 */
export async function flash(ranges: readonly Range[], signal: AbortSignal): Promise<void> {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const clear = () => {
    for (const layer of layers) layer.clear();
  };
  clear();
  signal.addEventListener('abort', clear, { once: true });
  for (const [index, layer] of layers.entries()) {
    layer.show(ranges);
    await pause(index === 0 ? FULL_MS : FADE_MS / STEPS.length);
    if (signal.aborted) return;
    layer.clear();
    if (still) return;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
