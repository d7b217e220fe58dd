import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { shape } from '../../text/pattern.ts';

/** What may stand before the date that governs a paragraph: its number, its run-in heading, after what one goes or by what means. */
const HEAD = shape`^(?:[^。：；]{0,24}[。：])?(?:(?:按照?|根据|围绕|[通经]过)[^。；，：]{2,40}，)?(?:[^。，；]{0,8}(?:到|至|力争|“))?$`;

/** What parts an opening date from what is to hold by then: 到2025年，; 2025年全市主要预期目标是：. */
const PARTS = shape`^(?:期间|前)?(?:，|[^，。；：]{0,24}目标(?:任务)?[为是]?：)`;

/** 到2025年，…: the paragraph opens with the date. */
function opensParagraph({ from, to }: CalendarExpression, text: string): boolean {
  return HEAD.test(text.slice(0, from)) && PARTS.test(text.slice(to, to + LONGEST_PART));
}

const LONGEST_PART = 32;

/**
 * The dates, of those in a paragraph, that govern what follows them in other sentences too: the one that it opens with, and every one that
 * then opens a sentence (到2025年，…。到2030年，…。…).
 */
export function openingsOf(
  dates: readonly CalendarExpression[],
  text: string,
): CalendarExpression[] {
  const first = dates.findIndex((date) => opensParagraph(date, text));
  if (first < 0) return [];
  return dates
    .slice(first)
    .filter(
      ({ from, to }, at) =>
        at === 0 || (OPENS.test(text.slice(from - 2, from)) && text[to] === '，'),
    );
}

/** 。到2030年: how a sentence opens. */
const OPENS = /。[到至]?$/u;
