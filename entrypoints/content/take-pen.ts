import type { Pen } from '../../lib/page/pen.ts';
import { taken } from '../../lib/page/shared-world.ts';
import { askBackground } from './ask-background.ts';
import { say } from './say.ts';

/** The pen, for which the background has to run its script in this frame; null where that fails. */
export async function takePen(signal: AbortSignal): Promise<Pen | null> {
  await askBackground({ type: 'pen' });
  const Maker = taken<typeof Pen>('Pen');
  return Maker === null ? null : new Maker({ say, signal });
}
