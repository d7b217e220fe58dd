import type { IndicatorLine, SameIndicator } from '../../lib/review/pictures/same-indicator.ts';
import { pictureWords } from '../words/picture-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { amountOf, type Drawing, labelOf, noticeLabel } from './drawn-line.ts';
import { Mark, short } from './mark.tsx';
import { Picture } from './picture.tsx';

/** Pixels: the names of the notices, the longest bar, the room for amounts behind it; a bar with its room, the head of an indicator. */
const NAMES = 300;
const LONGEST = 520;
const AMOUNTS = 160;
const BAR = 24;
const HEAD = 36;
/** Indicators that a person can still overlook. */
const MOST = 40;

interface Props extends Drawing {
  readonly indicators: readonly SameIndicator[];
}

const heightOf = ({ lines }: SameIndicator) => HEAD + lines.length * BAR + 12;

/** The same indicator in several notices: a bar for each target, with its amount, on one scale for each indicator. */
export function IndicatorPicture({ indicators: all, ...drawing }: Props) {
  const words = useWordsOf(pictureWords);
  const indicators = all.slice(0, MOST);
  const tops = indicators.map((_, at) =>
    indicators.slice(0, at).reduce((top, indicator) => top + heightOf(indicator), 0),
  );
  const height = indicators.reduce((sum, indicator) => sum + heightOf(indicator), 8);
  return (
    <Picture
      {...words.indicators}
      size={[NAMES + LONGEST + AMOUNTS, height]}
      rows={indicators.flatMap(({ name, lines }) =>
        lines.map((line) => [
          { text: name },
          { text: line.notice.name },
          { text: amountOf(line), href: drawing.hrefOf(line) },
          { text: line.due ?? '' },
        ]),
      )}
      left={all.length - indicators.length}
      onSave={drawing.onSave}
    >
      {indicators.map((indicator, at) => (
        <g
          key={`${indicator.name} ${indicator.unit} ${tops[at]}`}
          transform={`translate(0 ${tops[at]})`}
        >
          <text class="head" x={0} y={22}>
            {short(indicator.name, NAMES + LONGEST)}
          </text>
          <Bars indicator={indicator} drawing={drawing} />
        </g>
      ))}
    </Picture>
  );
}

interface BarsProps {
  readonly indicator: SameIndicator;
  readonly drawing: Drawing;
}

function Bars({ indicator: { lines }, drawing }: BarsProps) {
  const most = Math.max(...lines.map(({ quantity }) => quantity.value2 ?? quantity.value), 0);
  const lengthOf = (value: number) => (most === 0 ? 0 : (Math.max(0, value) / most) * LONGEST);
  return (
    <>
      <path class="axis" d={`M${NAMES} ${HEAD - 4}V${HEAD + lines.length * BAR}`} />
      {lines.map((line, at) => {
        const { from, to } = stretchOf(line, lengthOf);
        const y = HEAD + at * BAR;
        return (
          <Mark key={line.id} href={drawing.hrefOf(line)} label={labelOf(line)}>
            <rect class="ground" x={0} y={y - 2} width={NAMES + LONGEST + AMOUNTS} height={BAR} />
            <text x={NAMES - 10} y={y + 14} text-anchor="end">
              {short(noticeLabel(line), NAMES - 16)}
            </text>
            <rect class="bar" x={NAMES + from} y={y} width={Math.max(2, to - from)} height={18} />
            <text class="amount" x={NAMES + to + 8} y={y + 14}>
              {amountOf(line)}
            </text>
          </Mark>
        );
      })}
    </>
  );
}

/** Where a bar begins and ends: a range from its lower to its upper end, all others from nothing. */
function stretchOf({ quantity }: IndicatorLine, lengthOf: (value: number) => number) {
  const { value, value2 } = quantity;
  return value2 === undefined
    ? { from: 0, to: lengthOf(value) }
    : { from: lengthOf(value), to: lengthOf(value2) };
}
