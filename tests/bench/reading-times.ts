import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { Converter } from 'opencc-js/t2cn';
import { read } from '../../lib/reading/read.ts';
import { medianTimes } from './median-times.ts';

/** How reading grows: milliseconds for a text, and beside them two peers that do a part of the work on the same text. */
export interface ReadingTimes {
  readonly characters: number;
  readonly read: number;
  readonly opencc: number;
  readonly digits: number;
}

const GROWTH = 16;

/** Times the seed notice and a text of it 16 times over, in turns. */
export function readingTimes(rounds: number): { seed: ReadingTimes; sixteenfold: ReadingTimes } {
  const seed = seedText();
  const sixteenfold = Array.from({ length: GROWTH }, () => seed).join('\n');
  const convert = Converter({ from: 't', to: 'cn' });
  const times = medianTimes(
    {
      read: () => read({ text: seed }),
      opencc: () => convert(seed),
      digits: () => seed.match(/\d+/gu),
      readMuch: () => read({ text: sixteenfold }),
      openccMuch: () => convert(sixteenfold),
      digitsMuch: () => sixteenfold.match(/\d+/gu),
    },
    rounds,
  );
  return {
    seed: {
      characters: seed.length,
      read: times.read,
      opencc: times.opencc,
      digits: times.digits,
    },
    sixteenfold: {
      characters: sixteenfold.length,
      read: times.readMuch,
      opencc: times.openccMuch,
      digits: times.digitsMuch,
    },
  };
}

/** The paragraphs of the seed notice as they stand on the page. */
function seedText(): string {
  const { document } = new JSDOM(readFileSync('tests/fixtures/seed-page.html')).window;
  return Array.from(document.querySelectorAll('p'), ({ textContent }) => textContent).join('\n');
}
