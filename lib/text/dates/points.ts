import type { Span } from '../../model/span.ts';
import { matchesIn } from '../matches.ts';
import { mayMatch } from '../may-match.ts';
import { pattern } from '../pattern.ts';
import {
  DAY_NUMBER,
  MONTH_NUMBER,
  MONTH_PART,
  TIME_OF_DAY,
  TO,
  WEEKDAY,
  YEAR_NUMBER,
} from './fragments.ts';
import { byPlace, freeOf } from './free-of.ts';
import { type PointParts, pointParts } from './point-parts.ts';

/** A day, month, quarter, half or year that stands in a text; `isRange` where it is written with a first and a last one. */
export interface WrittenPoint extends Span {
  readonly parts: PointParts;
  readonly isRange: boolean;
}

/** No digit before it, unless that is an item's number: 7.2024年底前, 2.5月15日前. */
const UNNUMBERED = /(?<![\d.])|(?<=(?:^|[。；：\s])\d{1,2}\.)/u;

/** 2023年, 2021—2023年, 二〇二三年, 民国一百一十二年, 112年6月, 112年度, 今年, 本年度, “十四五”期. */
const YEAR = pattern`${UNNUMBERED}(?:(?<firstYear>${YEAR_NUMBER}) ?年? ?${TO} ?)?(?<western>${YEAR_NUMBER}) ?年度?|(?:民国 ?|(?<![\d.])(?=1[0-2]\d ?年 ?(?:\d{1,2} ?月|度)))(?<republic>\d{1,3}|[一二三四五六七八九十百零〇○]{1,6}) ?年度?|(?<relative>[今本明去])年度?|(?<![二三四五六七八九])[“"「]?(?<plan>十[一二三四五六]|(?:(?<=[“"「])(?=.五[”"」])|(?=.五(?:时期|期间|计划|规划)))[八九十])五[”"」]?(?:规划|计划)?(?:时期|期间|期)?|(?:(?<firstFiscal>20\d{2})[-/—–]\d{2} ?(?:年度)? ?${TO} ?)?(?<fiscal>20\d{2})[-/—–]\d{2} ?(?:财政)?年度`;

/** 6月, 6月30日, 1—3月, 2月10—24日, 2月10日至24日, 3月3日、10日、17日, 六月上旬, 6月底, 2月9日24时, 2月9日14时至17时, 6月10 of 6月10前. */
const MONTH = pattern`(?:(?<firstMonth>${MONTH_NUMBER}) ?${TO} ?)?(?<month>${MONTH_NUMBER}) ?月份?(?: ?(?<day>${DAY_NUMBER})(?: ?(?:[日号]? ?${TO}|[日号]、(?:${DAY_NUMBER}[日号]、){0,4}) ?(?<lastDay>${DAY_NUMBER}))? ?(?:[日号]|(?=[之以]?前))(?: ?${WEEKDAY})?(?: ?${TIME_OF_DAY}(?: ?${TO} ?${TIME_OF_DAY})?)?| ?(?<monthPart>${MONTH_PART}))?`;

const QUARTER_BEGINS = pattern`第? ?(?:(?<firstQuarter>[一二三四1-4]) ?(?:${TO}|(?:、[二三])?、) ?第?)?`;
const QUARTER_ENDS = /(?:[末底]|内(?![容部外地]))?/u;

/** 第三季度末, 一季度, 第一至三季度. */
const QUARTER = pattern`${QUARTER_BEGINS}(?<quarter>[一二三四1-4]) ?季度${QUARTER_ENDS}`;

/** Behind a year also 首季 and 第二季, as in Hong Kong; 第二季 alone may be that of a show. */
const QUARTER_OF_YEAR = pattern`${QUARTER_BEGINS}(?<quarter>[首一二三四1-4]) ?季(?:度|(?<=第 ?[一二三四1-4] ?季|首季)(?![度节]))${QUARTER_ENDS}`;

const HALF = /(?<half>[上下])半年(?:[末底]|内(?![容部外地]))?/u;

/** 底, 内: the end, middle or beginning of a year. */
const PART = /(?<yearPart>[底末终]|内(?![容部蒙])|初(?![步级中期])|中(?![国央共小心华期]))/u;

/** The same behind the year: 底, 年底, 内. */
const YEAR_PART = pattern`年?${PART}`;

/** 年底, 年内 with no year before it; not 三年内, 每年底, 当年末, 全年中. */
const BARE_YEAR_PART = pattern`(?<![\d一二三四五六七八九十两几数每周多半整当次翌该同历全常上青少])年${PART}`;

/** 2023年6月底, 今年三季度, “十四五”末, 2025年: the year stands there. What it begins with is asked first, since most characters begin none. */
const WITH_YEAR = pattern`(?=[12一二八九十民今本明去“"「])(?:${YEAR})(?: ?的? ?(?:${MONTH}|${QUARTER_OF_YEAR}|${HALF}|${YEAR_PART}))?`;

/** 6月底, 第三季度, 年内: the year is that of the sentence or of the notice. */
const WITHOUT_YEAR = pattern`(?=[\d一二三四五六七八九十第 上下年])${UNNUMBERED}(?:${MONTH}|${QUARTER}|${HALF}|${BARE_YEAR_PART})`;

/** 2094.4元, 2026.5万千瓦, 2030.6余公里: a measure behind a year and a month says that they are one number. */
const MEASURE =
  / ?(?:[万亿吨米亩余%‰℃]|[港美欧日]?元(?![旦月宵])|人民币|[千毫厘][米克瓦升]|公[里顷斤]|平方|立方|升(?!级|规)|度(?!假)|倍(?!增)|兆瓦|个百分|[kKMGTcm]?[mWgtLB]h?(?![A-Za-z]))/u;

/** 2023.12.31, 2023-12-31, 2023.12底, as tables have it. */
const WITH_POINTS = pattern`(?<![\d.\-/])(?<western>20\d{2})(?<mark>[.\-/])(?<month>1[0-2]|0?[1-9])(?:\k<mark>(?<day>3[01]|[12]\d|0?[1-9])(?!\d)|(?<monthPart>底)?(?!\d|[.\-/]|${MEASURE}))`;

function matchesOf(text: string, form: RegExp): WrittenPoint[] {
  if (!mayMatch(form, text)) return [];
  return matchesIn(form, text).map((match) => {
    const groups = match.groups ?? {};
    const { firstYear, firstFiscal, firstMonth, firstQuarter, lastDay } = groups;
    return {
      from: match.index,
      to: match.index + match[0].length,
      parts: pointParts(groups),
      isRange: [firstYear, firstFiscal, firstMonth, firstQuarter, lastDay].some(
        (first) => first !== undefined,
      ),
    };
  });
}

/** Days, months, quarters, halves and years in a text, in text order. */
export function findPoints(text: string): WrittenPoint[] {
  const withYear = matchesOf(text, WITH_YEAR);
  const dotted = freeOf(matchesOf(text, WITH_POINTS), withYear);
  const written = [...withYear, ...dotted].sort(byPlace);
  return [...written, ...freeOf(matchesOf(text, WITHOUT_YEAR), written)].sort(byPlace);
}
