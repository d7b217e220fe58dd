import type { CountHead } from '../../../components/coding/count-table.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import { csvOfTable } from '../../../lib/exchange/csv/csv.ts';
import { safeFileName } from '../../../lib/exchange/file-name.ts';
import { saveFile } from '../../review/exports/save-file.ts';

interface Props {
  /** What the table is of, which its file is called. */
  readonly name: string;
  readonly corner: string;
  readonly rows: readonly CountHead[];
  readonly columns: readonly CountHead[];
  countOf(row: string, column: string): number;
}

/** Saves a table of counts as a file that spreadsheets open. */
export function SaveTable({ name, corner, rows, columns, countOf }: Props) {
  const about = useCodingWords();
  const save = () => {
    const heads = [corner, ...columns.map((column) => column.name)];
    const table = {
      name,
      columns: heads.map((head) => ({ name: head, width: 12 })),
      rows: rows.map((row) => [row.name, ...columns.map(({ id }) => countOf(row.id, id))]),
    };
    saveFile(csvOfTable(table, safeFileName(name, 'csv')));
  };
  return (
    <button type="button" class="quiet" onClick={save}>
      {about.saveTable}
    </button>
  );
}
