import { useRef } from 'preact/hooks';
import { TableGap } from '../virtual-list/table-gap.tsx';
import { cellAt, type GridPlace, useGridFocus } from '../virtual-list/use-grid-focus.ts';
import { useTableRows } from '../virtual-list/use-table-rows.ts';
import { useCodingWords } from '../words/use-coding-words.ts';

/** How far two coders agree on one code, as it is shown. */
export interface AgreementRow {
  readonly id: string;
  readonly name: string;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  readonly kappa: number | null;
  readonly alpha: number | null;
}

interface Props {
  readonly rows: readonly AgreementRow[];
  /** What the coders call themselves. */
  readonly coders: readonly [string, string];
  /** Id of the code whose disagreements are shown. */
  readonly shown: string | null;
  onShow(id: string): void;
}

/** With the sign that is as wide as a digit. */
const rounded = (value: number) => value.toFixed(2).replace('-', '−');

/** The name under which the place in it is kept. */
const NAME = 'agreement';

/** A table may be a grid (W3C, ARIA in HTML), in which keys go from cell to cell. */
const AS_GRID = { role: 'grid' } as const;

const apartOf = ({ onlyFirst, onlySecond }: AgreementRow) => onlyFirst + onlySecond;

/** What the columns after the codes' names say at their head; nothing over the disagreements. */
function useHeads([first, second]: Props['coders']): string[] {
  const about = useCodingWords();
  return [
    ...[about.both, about.only(first), about.only(second), about.neither],
    ...[about.percent, about.kappa, about.alpha, ''],
  ];
}

/** Agreement code by code, however many there are: what was counted, and the coefficients. Arrow keys go from cell to cell. */
export function AgreementTable({ rows, coders, shown, onShow }: Props) {
  const about = useCodingWords();
  const heads = useHeads(coders);
  const table = useRef<HTMLTableElement>(null);
  const { body, drawn, rest, active, setActive } = useTableRows(NAME, rows);
  const act = ({ row: nth, column }: GridPlace) => {
    const row = rows[nth];
    if (row !== undefined && column === heads.length && apartOf(row) > 0) onShow(row.id);
  };
  const size = { rows: rows.length, columns: heads.length + 1 };
  const { place, onKeyDown, onFocusIn } = useGridFocus(table, { ...size, active, setActive, act });
  return (
    <section class="table-box" aria-label={about.tab.agreement}>
      <table
        {...AS_GRID}
        {...{ onKeyDown, onFocusIn }}
        ref={table}
        class="counts long"
        aria-label={about.tab.agreement}
        aria-rowcount={rows.length + 1}
      >
        <Head names={[about.code, ...heads]} place={place} />
        <tbody ref={body}>
          {drawn.flatMap(({ at, gap }) => {
            const row = rows[at];
            return row === undefined
              ? []
              : [
                  <TableGap key={`gap ${row.id}`} height={gap} />,
                  <Row key={row.id} {...{ row, at, place, onShow }} isShown={row.id === shown} />,
                ];
          })}
          <TableGap height={rest} />
        </tbody>
      </table>
    </section>
  );
}

function Head({ names, place }: { readonly names: readonly string[]; readonly place: GridPlace }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {names.map((name, column) =>
          name === '' ? (
            <td key={name} {...cellAt({ row: -1, column }, place)} />
          ) : (
            <th key={name} scope="col" {...cellAt({ row: -1, column }, place)}>
              {name}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<Props, 'onShow'> {
  readonly row: AgreementRow;
  /** Its number, from 0. */
  readonly at: number;
  readonly place: GridPlace;
  readonly isShown: boolean;
}

function Row({ row, at, place, isShown, onShow }: RowProps) {
  const about = useCodingWords();
  const { both, onlyFirst, onlySecond, neither } = row;
  const apart = apartOf(row);
  const units = both + apart + neither;
  const [kappa, alpha] = [row.kappa, row.alpha].map((value) =>
    value === null ? about.cannotSay : rounded(value),
  );
  const percent =
    units === 0 ? about.cannotSay : `${Math.round((100 * (both + neither)) / units)}%`;
  const values = [both, onlyFirst, onlySecond, neither, percent, kappa, alpha];
  return (
    <tr data-index={at} aria-rowindex={at + 2}>
      <th scope="row" lang="zh" {...cellAt({ row: at, column: 0 }, place)}>
        {row.name}
      </th>
      {values.map((value, nth) => (
        <td key={nth} {...cellAt({ row: at, column: nth + 1 }, place)}>
          {value}
        </td>
      ))}
      <td {...cellAt({ row: at, column: values.length + 1 }, place)}>
        {apart > 0 && (
          <button
            type="button"
            tabIndex={-1}
            aria-expanded={isShown}
            aria-label={`${about.disagreements(apart)} · ${about.showDisagreements(row.name)}`}
            onClick={() => onShow(row.id)}
          >
            {about.disagreements(apart)}
          </button>
        )}
      </td>
    </tr>
  );
}
