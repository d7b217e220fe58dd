import type { Pen } from '../../lib/page/pen.ts';
import { taken } from '../../lib/page/shared-world.ts';
import { askBackground } from './ask-background.ts';

type MakePen = (signal: AbortSignal, ask: typeof askBackground) => Pen;

/** The pen, for which the background has to run its script in this frame; null where that fails. `signal` puts it away. */
export async function takePen(signal: AbortSignal): Promise<Pen | null> {
  await askBackground({ type: 'pen' });
  return taken<MakePen>('pen')?.(signal, askBackground) ?? null;
}
