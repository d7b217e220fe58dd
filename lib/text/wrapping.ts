/** Characters that take two columns: East Asian scripts, full-width forms, and marks that Chinese fonts draw wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]+/gu;

/** Columns that a line takes: a Chinese character or mark two, all else one. */
export function columns(line: string): number {
  return 2 * line.length - line.replace(WIDE, '').length;
}

/** A sentence, a clause of a list or an opening ends here; closing marks may follow. */
const ENDED = /[。；：！？…;:!?][”’"）)〕】]{0,3}$/u;

/** Whether a line stops where its text does. */
export function ends(line: string): boolean {
  return ENDED.test(line);
}

/**
 * 9 居民人均可支配收入增长 % 预期性 - 与经济增长基本同步, 1 地区生产总值 亿元 2560 3500 预期性: a row of a printed table, by its number and its cell
 * without a figure, or its many short cells.
 */
const ROW =
  /^\d{1,2}(?![\d.．、年月日]).{0,80}?\s[-—–](?:\s|$)|^\d{1,3}\s[^，。；：\s]{2,40}(?:\s[^，。；：\s]{1,12}){3,}$/u;

/** 2.1 指导思想......8: a line of the contents, which leaders make wider than the text. */
const LEADERS = /(?:[.·] ?){5}|…{3}/u;

/** Whether a line is an entry of the contents. */
export function isEntry(line: string): boolean {
  return LEADERS.test(line);
}

/** 栏目：工作方案 发布：2019-04-17 浏览：30: the page's own fields. */
const FIELDS = /[:：] ?20\d{2}-\d{1,2}-\d{1,2}/u;

/** Whether a line is a row of a table or of fields, or an entry of the contents: it may reach the margin and is whole for all that. */
export function isRow(line: string): boolean {
  return line.includes('\t') || ROW.test(line) || FIELDS.test(line) || isEntry(line);
}

/** 11, 1 2, XII, 6 DB33/T 2016—2016, II TD/T XXXX—202X: the number of a printed page, alone or with the standard's that is printed; XXX alone is a name that was hidden. */
const PAGE_MARK =
  /^(?!XXX?$)(?:\d{1,3}|\d(?: \d){1,2}|[IVX](?: ?[IVX]){0,5})(?: (?:GB|DB\d{0,6}|[A-Z]{2})(?:\/[TZ])? ?[\dX.]+[—–-][\dX]+)?$/u;

/** Whether a line is the number of a page and nothing else. */
export function isPageMark(line: string): boolean {
  return PAGE_MARK.test(line);
}

/** Lines of one text may differ so much in width and yet be cut at the same margin (a mark that may not begin a line, a long word). */
const LOOSE = 6;
const NARROWEST = 30;
/** A line of so many characters was not cut at a margin of any page. */
const LONGEST = 120;
const FEWEST_LINES = 6;
/** Of all lines, how many must be cut at the margin, and how many may reach beyond it. */
const SHARE_CUT = 0.2;
const SHARE_BEYOND = 0.06;

/**
 * The margin at which a text was cut into lines, in columns; null where its lines are paragraphs. Such a text has many lines of one
 * width that stop amid a sentence, and hardly a line that is longer.
 */
export function wrapMargin(lines: readonly string[]): number | null {
  const written = lines.filter((line) => line !== '' && !isEntry(line));
  const mostBeyond = written.length * SHARE_BEYOND;
  if (written.filter((line) => line.length > LONGEST).length > mostBeyond) return null;
  const cut = written
    .filter((line) => line.length <= LONGEST && !ends(line) && !isRow(line))
    .map(columns);
  let margin = 0;
  let most = 0;
  for (const width of new Set(cut)) {
    const near = cut.filter((other) => other <= width && other > width - LOOSE).length;
    if (width >= NARROWEST && (near > most || (near === most && width > margin))) {
      margin = width;
      most = near;
    }
  }
  const beyond = written.filter(
    (line) => line.length > LONGEST || columns(line) > margin + LOOSE,
  ).length;
  const wrapped =
    most >= FEWEST_LINES && most >= written.length * SHARE_CUT && beyond <= mostBeyond;
  return wrapped ? margin : null;
}

/** The width that most of the lines have that were cut at a margin. */
export function usualWidth(lines: readonly string[], margin: number): number {
  const widths = new Map<number, number>();
  for (const line of lines) {
    const width = columns(line);
    if (width <= margin && line !== '' && !ends(line) && !isRow(line))
      widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [most] = [...widths].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? margin;
}
