import { shape } from '../../text/pattern.ts';

/** Within so many lines the readers stand, and over so many a row of them may run. */
const HEAD_LINES = 60;
const ROW_LINES = 4;

/** 各市（州）人民政府，长春新区管委会，各县: a printed line of readers, without the colon that closes their row. */
const BEGINS = shape`^\s*(?=.{14})(?:各|[^。：:；《》]{2,60}[，,、]各)[^。：:；《》]+$`;
/** （市）人民政府，省直有关单位：: the rest, up to that colon. */
const CLOSES = shape`^\s*[^。：:；《》]{1,60}[：:]\s*$`;
const GOES_ON = shape`^\s*[^。：:；《》]{14,}$`;

/** The lines of a text, where a row of readers that was printed over several is all in its first line, and the others of it are blank. */
export function wholeReaderRows(lines: readonly string[]): readonly string[] {
  const head = lines.slice(0, HEAD_LINES);
  const from = head.findIndex((line, at) => BEGINS.test(line) && rowLength(head, at) > 1);
  if (from < 0) return lines;
  const length = rowLength(head, from);
  const row = lines.slice(from, from + length).map((line) => line.trim());
  return [
    ...lines.slice(0, from),
    row.join(''),
    ...row.slice(1).map(() => ''),
    ...lines.slice(from + length),
  ];
}

/** Over how many lines the row runs that begins at a line; 0 where no colon closes it. */
function rowLength(lines: readonly string[], from: number): number {
  const rest = lines.slice(from + 1, from + ROW_LINES);
  const end = rest.findIndex((line) => CLOSES.test(line));
  return end >= 0 && rest.slice(0, end).every((line) => GOES_ON.test(line)) ? end + 2 : 0;
}
