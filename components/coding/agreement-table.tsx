import { GridTable } from '../virtual-list/grid-table.tsx';
import { cellAt, type GridPlace } from '../virtual-list/use-grid-focus.ts';
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
  const act = (row: AgreementRow, column: number) => {
    if (column === heads.length && apartOf(row) > 0) onShow(row.id);
  };
  return (
    <GridTable
      {...{ name: 'agreement', caption: about.tab.agreement, rows, act }}
      columns={heads.length + 1}
      heads={(place) => <Heads names={[about.code, ...heads]} place={place} />}
      rowOf={(row, at, place) => <Row {...{ row, at, place, onShow }} isShown={row.id === shown} />}
    />
  );
}

function Heads({ names, place }: { readonly names: readonly string[]; readonly place: GridPlace }) {
  return names.map((name, column) =>
    name === '' ? (
      <td key={name} {...cellAt({ row: -1, column }, place)} />
    ) : (
      <th key={name} scope="col" {...cellAt({ row: -1, column }, place)}>
        {name}
      </th>
    ),
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
