import signalsJson from '../../seeds/lexicon/signals.json' with { type: 'json' };
import type { Signal } from '../model/signal.ts';

/** What speaks for and against a text being a notice, with weights and reasons. */
export const signals = signalsJson as readonly Signal[];
