import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { CARRY_OUT } from '../../lexicon/notice-words.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { CALENDAR_DAY } from '../../text/calendar-day.ts';
import { matchesIn } from '../../text/matches.ts';
import { anyOf, pattern } from '../../text/pattern.ts';

const SIGNATURE = perModel(({ bodies }) =>
  byUnit(
    `[。！]\\s{0,24}(?<sign>(?:[^。；：《》，！？]{2,80}?${anyOf(bodyEndings()).source}|${anyOf(bodies).source})\\s{0,24}${CALENDAR_DAY})(?!印发|[前起止至])`,
  ),
);
/** 附件：操作说明 天津市…指挥部 2020年2月17日: behind a blank, and a blank or the line's end behind the day. */
const BEHIND_BLANK = perModel(() =>
  byUnit(
    `\\s(?<sign>[^。；：《》，！？]{2,80}?${anyOf(bodyEndings()).source}\\s{0,24}${CALENDAR_DAY})(?=\\s|$)`,
  ),
);
/** 望遵照执行。2021年12月28日: the sentence that hands down, and a day without a body. */
const DAY_ALONE = byUnit(
  `${CARRY_OUT.source}[。！]\\s{0,24}(?<sign>${CALENDAR_DAY})(?![前起止至以，,、])`,
);
/** 掀起兴修水利高潮。一九八九年十一月二日: a day alone behind the last sentence of a stretch. */
const DAY_AT_END = byUnit(`[。！]\\s{0,24}(?<sign>${CALENDAR_DAY})$`);
const DAY = byUnit(CALENDAR_DAY);
const NAMED = pattern`《(?<name>[^《》]{4,80})》`;

/**
 * Parts a stretch that lost its line breaks at its signature: the body, the day, and the title of what is handed down, where the stretch
 * names it before in 《》.
 */
export function breakSignature(part: string): string[] {
  const sign = signatureIn(part);
  if (sign === null) return [part];
  const day = DAY.exec(part.slice(sign.from, sign.to));
  const cut = sign.from + (day?.index ?? 0);
  const before = part.slice(0, sign.from);
  return [
    before,
    part.slice(sign.from, cut),
    part.slice(cut, sign.to),
    ...behind(part.slice(sign.to), before),
  ];
}

function signatureIn(part: string): Span | null {
  if (!DAY.test(part)) return null;
  const match =
    SIGNATURE().exec(part) ??
    BEHIND_BLANK().exec(part) ??
    DAY_ALONE.exec(part) ??
    DAY_AT_END.exec(part);
  const length = match?.groups?.sign?.length;
  if (match === null || length === undefined) return null;
  const to = match.index + match[0].length;
  return { from: to - length, to };
}

function behind(rest: string, before: string): string[] {
  const names = matchesIn(NAMED, before).map(({ groups }) => groups?.name ?? '');
  const title = names.find((name) => rest.startsWith(name));
  return title === undefined ? [rest] : [title, rest.slice(title.length)];
}
