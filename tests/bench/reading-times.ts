import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';
import { read } from '../../lib/reading/read.ts';
import seed from '../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };
import { medianTimes } from './median-times.ts';

/** How reading grows: milliseconds for a text, and beside them peers that do a part of the work, or another, on the same text. */
export interface ReadingTimes {
  readonly characters: number;
  readonly read: number;
  /** opencc-js from traditional to simplified characters, as the reader uses it; a simplified text stays as it is. */
  readonly opencc: number;
  /** opencc-js from simplified characters to those of Taiwan: a simplified text converted. */
  readonly toTraditional: number;
  readonly digits: number;
}

const GROWTH = 16;

const SEED = seed.blocks.map(({ text }) => text).join('\n');

/** Times the seed notice and a text of it 16 times over, in turns. */
export function readingTimes(rounds: number): { seed: ReadingTimes; sixteenfold: ReadingTimes } {
  const sixteenfold = Array.from({ length: GROWTH }, () => SEED).join('\n');
  const convert = Converter({ from: 't', to: 'cn' });
  const convertBack = ToTraditional({ from: 'cn', to: 'tw' });
  const times = medianTimes(
    {
      read: () => read({ text: SEED }),
      opencc: () => convert(SEED),
      toTraditional: () => convertBack(SEED),
      digits: () => SEED.match(/\d+/gu),
      readMuch: () => read({ text: sixteenfold }),
      openccMuch: () => convert(sixteenfold),
      toTraditionalMuch: () => convertBack(sixteenfold),
      digitsMuch: () => sixteenfold.match(/\d+/gu),
    },
    rounds,
  );
  return {
    seed: {
      characters: SEED.length,
      read: times.read,
      opencc: times.opencc,
      toTraditional: times.toTraditional,
      digits: times.digits,
    },
    sixteenfold: {
      characters: sixteenfold.length,
      read: times.readMuch,
      opencc: times.openccMuch,
      toTraditional: times.toTraditionalMuch,
      digits: times.digitsMuch,
    },
  };
}
