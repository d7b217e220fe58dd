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

/** Times the seed notice, and a text of it 16 times over. */
export function readingTimes(rounds: number): { seed: ReadingTimes; sixteenfold: ReadingTimes } {
  const seed = seedText();
  return {
    seed: timesOf(seed, rounds),
    sixteenfold: timesOf(Array.from({ length: GROWTH }, () => seed).join('\n'), rounds),
  };
}

function timesOf(text: string, rounds: number): ReadingTimes {
  const convert = Converter({ from: 't', to: 'cn' });
  const times = medianTimes(
    {
      read: () => read({ text }),
      opencc: () => convert(text),
      digits: () => text.match(/\d+/gu),
    },
    rounds,
  );
  return { characters: text.length, ...times };
}

/** The paragraphs of the seed notice as they stand on the page. */
function seedText(): string {
  const { document } = new JSDOM(readFileSync('tests/fixtures/seed-page.html')).window;
  return Array.from(document.querySelectorAll('p'), ({ textContent }) => textContent).join('\n');
}
