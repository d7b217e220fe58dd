/** Lines shorter than this are paragraphs, whatever blanks they hold. */
const LONG_LINE = 200;
const BLANK_AFTER_STOP = /[。；：][^\S\n\t]+(?=\S)/gu;
const FEWEST = 2;

/** Whether blanks in a line stand for the line breaks that it lost: paragraphs hardly ever have blanks behind full stops. */
export function hasLostBreaks(line: string): boolean {
  return line.length > LONG_LINE && (line.match(BLANK_AFTER_STOP)?.length ?? 0) >= FEWEST;
}
