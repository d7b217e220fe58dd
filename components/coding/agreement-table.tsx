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

/** Agreement code by code: what was counted, and the coefficients. */
export function AgreementTable({ rows, coders, shown, onShow }: Props) {
  const about = useCodingWords();
  const [first, second] = coders;
  const heads = [
    about.both,
    about.only(first),
    about.only(second),
    about.neither,
    about.percent,
    about.kappa,
    about.alpha,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled with the keyboard.
    <section class="table-box" tabIndex={0} aria-label={about.tab.agreement}>
      <table class="counts">
        <caption class="unseen">{about.tab.agreement}</caption>
        <thead>
          <tr>
            <th scope="col">{about.code}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} isShown={row.id === shown} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Pick<Props, 'onShow'> {
  readonly row: AgreementRow;
  readonly isShown: boolean;
}

function Row({ row, isShown, onShow }: RowProps) {
  const about = useCodingWords();
  const { both, onlyFirst, onlySecond, neither } = row;
  const apart = onlyFirst + onlySecond;
  const units = both + apart + neither;
  const coefficients = [row.kappa, row.alpha].map((value) =>
    value === null ? about.cannotSay : rounded(value),
  );
  const percent =
    units === 0 ? about.cannotSay : `${Math.round((100 * (both + neither)) / units)}%`;
  return (
    <tr>
      <th scope="row" lang="zh">
        {row.name}
      </th>
      <td>{both}</td>
      <td>{onlyFirst}</td>
      <td>{onlySecond}</td>
      <td>{neither}</td>
      <td>{percent}</td>
      <td>{coefficients[0]}</td>
      <td>{coefficients[1]}</td>
      <td>
        {apart > 0 && (
          <button
            type="button"
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
