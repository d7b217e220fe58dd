/** A cell that claims more columns than this is an accident, or meant to hurt. */
const MOST_COLUMNS = 40;

/**
 * Keeps the columns of a table apart where cells are merged: a cell that reaches down from a row above leaves an empty
 * place in the rows below it, so that what stands under 牵头单位 in the head stands under it in every row.
 */
export class TableColumns {
  /** For each column, how many of the next rows a cell above still covers. */
  readonly #covered: number[] = [];
  #column = 0;
  /** Columns from the beginning of the last cell to where the next may begin. */
  #step = 0;

  /** Places the next cell of the row: how many columns it begins after the cell before it (after the row's edge). */
  place({ colSpan, rowSpan }: HTMLTableCellElement): number {
    let step = this.#step;
    while ((this.#covered[this.#column] ?? 0) > 0) {
      this.#uncover();
      step += 1;
    }
    this.#step = Math.min(colSpan || 1, MOST_COLUMNS);
    const rows = (rowSpan || 1) - 1;
    this.#covered.length = Math.max(this.#covered.length, this.#column);
    this.#covered.splice(this.#column, this.#step, ...Array<number>(this.#step).fill(rows));
    this.#column += this.#step;
    return step;
  }

  endRow(): void {
    while (this.#column < this.#covered.length) this.#uncover();
    this.#column = 0;
    this.#step = 0;
  }

  #uncover(): void {
    this.#covered[this.#column] = Math.max(0, (this.#covered[this.#column] ?? 0) - 1);
    this.#column += 1;
  }
}
