/** Within so many lines the readers stand, and over so many a row of them may run. */
const HEAD_LINES = 60;
const ROW_LINES = 4;

/** 各市（州）人民政府，长春新区管委会，各县: a printed line of readers, without the colon that closes their row. */
const BEGINS = /^[^。：:；《》]*[，,、\s]各[^。：:；《》]+$|^各[^。：:；《》]{14,}$/u;
/** （市）人民政府，省直有关单位：: the rest, up to that colon. */
const CLOSES = /^[^。：:；《》]{2,60}[：:]\s*$/u;

/** The lines of a text, where a row of readers that was printed over several is all in its first line, and the others of it are blank. */
export function wholeReaderRows(lines: readonly string[]): readonly string[] {
  const head = lines.slice(0, HEAD_LINES);
  const more = (at: number) =>
    lines.slice(at + 1, at + ROW_LINES).findIndex((line) => CLOSES.test(line)) + 1;
  const from = head.findIndex((line, at) => BEGINS.test(line) && more(at) > 0);
  if (from < 0) return lines;
  const [first, ...rest] = lines.slice(from, from + 1 + more(from)).map((line) => line.trim());
  const row = [first, ...rest].join('');
  if (/[。；《》]/u.test(row)) return lines;
  return [
    ...lines.slice(0, from),
    row,
    ...rest.map(() => ''),
    ...lines.slice(from + 1 + rest.length),
  ];
}
