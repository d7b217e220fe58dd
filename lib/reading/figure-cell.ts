/** 1200, ≥98.5%, [14], 12—15个, 3~5, 5左右; — where there is none. */
const FIGURE = /^\[?[≥≤><＞＜约]?\d[\d.,%—–~～-]*[^\d年]{0,2}$|^[-—–/]{1,3}$/u;

/** Whether a cell of a table holds a figure, or says that there is none. */
export function isFigure(cell: string): boolean {
  return FIGURE.test(cell);
}
