import { pattern, shape } from './pattern.ts';

/** Lines shorter than this are paragraphs, whatever blanks they hold. */
const LONG_LINE = 200;
const BLANK_AFTER_STOP = pattern`[。；：][^\S\n\t]+(?=\S)`;
const BLANK_AFTER_BRACKET = pattern`[）)〕】\]][^\S\n\t]+(?=\S)`;
/** Where a line has none of these, as few lines of normalised text do, there is nothing to count. */
const BLANK_AFTER_EITHER = shape`[。；：）)〕】\]][^\S\n\t]`;
const FEWEST_STOPS = 2;
const FEWEST_BRACKETS = 4;

const count = (line: string, sought: RegExp) => line.match(sought)?.length ?? 0;

/** Whether blanks in a line stand for the line breaks that it lost: paragraphs hardly ever have blanks behind full stops. */
export function hasLostBreaks(line: string): boolean {
  if (line.length <= LONG_LINE || !BLANK_AFTER_EITHER.test(line)) return false;
  return (
    count(line, BLANK_AFTER_STOP) >= FEWEST_STOPS ||
    count(line, BLANK_AFTER_BRACKET) >= FEWEST_BRACKETS
  );
}
