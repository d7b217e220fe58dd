import type { LedgerLine } from '../../lib/review/ledger/ledger-line.ts';
import type { Timeline, TimelineRow } from '../../lib/review/pictures/timeline.ts';
import { pictureWords } from '../words/picture-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { amountOf, type Drawing, labelOf, noticeLabel } from './drawn-line.ts';
import { Legend } from './legend.tsx';
import { dueSigns, Mark, short } from './mark.tsx';
import { Picture } from './picture.tsx';

/** Pixels: the names of the notices, a month, a mark, what stands above the rows. */
const NAMES = 260;
const MONTH = 68;
const MARK = 16;
const IN_A_LINE = 4;
const HEAD = 88;
/** Rows that a person can still overlook. */
const MOST_ROWS = 60;

interface Props extends Drawing {
  readonly timeline: Timeline;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const heightOf = ({ months }: TimelineRow) =>
  Math.max(1, ...[...months.values()].map(({ length }) => Math.ceil(length / IN_A_LINE))) * MARK +
  12;

/** Targets by deadline: a row for each notice, a column for each month in which any is due. */
export function TimelinePicture({ timeline: { months, rows: all }, today, ...drawing }: Props) {
  const words = useWordsOf(pictureWords);
  const rows = all.slice(0, MOST_ROWS);
  const tops = rows.map((_, at) =>
    rows.slice(0, at).reduce((top, row) => top + heightOf(row), HEAD),
  );
  const last = rows.at(-1);
  const height = (tops.at(-1) ?? HEAD) + (last === undefined ? 0 : heightOf(last)) + 8;
  const width = NAMES + Math.max(8, months.length) * MONTH;
  const now = months.filter((month) => month <= today.slice(0, 7)).length * MONTH + NAMES;
  const lines = rows.flatMap((row) => [...row.months.values()].flat());
  return (
    <Picture
      {...words.timeline}
      size={[width, height]}
      rows={lines.map((line) => [
        { text: line.notice.name },
        { text: line.due ?? '' },
        { text: line.quantity?.indicator ?? '', href: drawing.hrefOf(line) },
        { text: amountOf(line) },
      ])}
      left={all.length - rows.length}
      onSave={drawing.onSave}
    >
      <Legend names={words.due} signs={dueSigns} />
      <Months months={months} />
      {rows.map((row, at) => (
        <Row key={row.notice.id} row={row} top={tops[at] ?? 0} months={months} drawing={drawing} />
      ))}
      <path class="now" d={`M${now} ${HEAD - 44}V${height - 4}`} />
      <text class="muted" x={now} y={HEAD - 48} text-anchor="middle">
        {words.today}
      </text>
    </Picture>
  );
}

/** The months over their columns, each year named once. */
function Months({ months }: { readonly months: readonly string[] }) {
  const words = useWordsOf(pictureWords);
  return (
    <g>
      {months.map((month, at) => {
        const [year = '', number = ''] = month.split('-');
        const isFirst = months[at - 1]?.slice(0, 4) !== year;
        const x = NAMES + at * MONTH;
        return (
          <g key={month}>
            {isFirst && (
              <text class="year" x={x + 4} y={HEAD - 28}>
                {words.year(year)}
              </text>
            )}
            <text x={x + 4} y={HEAD - 10}>
              {words.month(number)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly top: number;
  readonly months: readonly string[];
  readonly drawing: Drawing;
}

function Row({ row, top, months, drawing }: RowProps) {
  const width = NAMES + Math.max(8, months.length) * MONTH;
  const [first] = [...row.months.values()].flat();
  const name = first === undefined ? '' : noticeLabel(first);
  return (
    <g>
      <path class="rule" d={`M0 ${top}H${width}`} />
      <text x={0} y={top + 18}>
        <title>{row.notice.name}</title>
        {short(name, NAMES - 12)}
      </text>
      {months.flatMap((month, column) =>
        (row.months.get(month) ?? []).map((line: LedgerLine, at) => {
          const state = drawing.dueOf(line);
          const Sign = dueSigns[state === 'none' ? 'later' : state];
          return (
            <Mark key={line.id} href={drawing.hrefOf(line)} label={labelOf(line)}>
              <Sign
                x={NAMES + column * MONTH + 10 + (at % IN_A_LINE) * MARK}
                y={top + 14 + Math.floor(at / IN_A_LINE) * MARK}
              />
            </Mark>
          );
        }),
      )}
    </g>
  );
}
