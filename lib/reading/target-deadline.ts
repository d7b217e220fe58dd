import type { Span } from '../model/span.ts';
import { findDates } from '../text/dates/find-dates.ts';
import { shape } from '../text/pattern.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** The day by which what a section aims at is to hold, and the words that say so, in the normalised text. */
export interface SectionAim extends Span {
  readonly date: string;
}

/** 到2025年，…; 具体目标：到2022年，…; “十四五”期间，…: the first words of a paragraph set the day for what follows. */
const OPENS = shape`^(?:[^。，；]{0,24}[。：])?[^。，；：]{0,6}(?:到|至|力争|“)$`;
/** What stands right before such a day; asked first, for few paragraphs have it near their head. */
const LEADS_TO_DAY = /到|至|力争|“/u;
const GOES_ON = /^[”]?(?:时期|期间|年?[末底])?[，：]/u;
/** Within so many characters a paragraph has opened. */
const LONGEST_OPENING = 60;
/** A heading that names the time of its aims: 2025年主要目标. */
const AIM_HEADING = /目标|指标|任务/u;
/** A heading that names a phase of the work, and its time in brackets. */
const PHASE_HEADING = shape`(?:阶段|步骤)（[^（）]*\d[^（）]*）`;

/**
 * For each paragraph, the day that the paragraph opening its section or the heading over it sets for its targets; null where
 * none does. A paragraph that opens with such a day sets it for the numbered or dashed ones behind it, till the section ends.
 */
export function sectionAims(
  outlined: readonly OutlinedParagraph[],
  year: number | null,
): (SectionAim | null)[] {
  let opener: OutlinedParagraph | null = null;
  let aim: SectionAim | null = null;
  return outlined.map((paragraph) => {
    if (opener !== null && !isUnder(paragraph, opener)) aim = null;
    const inherited = aim;
    const own = phaseEnd(paragraph, year) ?? aimOf(paragraph, year);
    if (own !== null) {
      opener = paragraph;
      aim = own;
    }
    return own === null ? inherited : null;
  });
}

/** A numbered or dashed paragraph in the same section, or in one below it. */
function isUnder(paragraph: OutlinedParagraph, opener: OutlinedParagraph): boolean {
  const inSection = opener.section.every((title, level) => paragraph.section[level] === title);
  if (opener.role === 'heading') return paragraph.level > opener.level;
  const isDeeper =
    opener.heading === null ? paragraph.level >= opener.level : paragraph.level > opener.level;
  return inSection && paragraph.heading !== null && isDeeper && !isOwnSection(paragraph, opener);
}

/** 到2024年，床位达到6000张。 and then 一、织密服务网络。每年培训500人次。: a section behind what the whole aims at; not behind a colon. */
function isOwnSection({ heading, role }: OutlinedParagraph, opener: OutlinedParagraph): boolean {
  const isWide = heading?.value.style === 'ordinal' && opener.heading === null;
  return isWide && role === 'measure' && !opener.text.endsWith('：');
}

function aimOf(paragraph: OutlinedParagraph, year: number | null): SectionAim | null {
  const { text, role, section } = paragraph;
  if (role === 'title' || role === 'meta') return null;
  const atHead = aimFrom(paragraph, 0, year) ?? listed(paragraph, year);
  if (atHead !== null || role === 'heading' || !AIMS.test(section.at(-1) ?? '')) return atHead;
  const last = text.lastIndexOf('。', text.length - 2) + 1;
  return last > 0 ? aimFrom(paragraph, last, year) : null;
}

/** 2022年，县政府重点抓好以下民生实事：: what opens a list of what is to be done in a year. */
const LIST_OF_YEAR = shape`(?<year>\d{4})年(?![\d末底前]|度?以来)(?:(?!\d{4}年)[^。；：]){0,40}(?:实事|目标|(?:重点|主要|目标)任务)[^。；：]{0,4}：$`;

function listed({ text, from, role }: OutlinedParagraph, year: number | null): SectionAim | null {
  if (role === 'heading' || !text.endsWith('：')) return null;
  const match = LIST_OF_YEAR.exec(text);
  const { year: of } = match?.groups ?? {};
  if (match === null || of === undefined || isPast(of, year)) return null;
  const at = from + match.index;
  return { from: at, to: at + YEAR, date: `${of}-12-31` };
}

/** 2022年 */
const YEAR = 5;

/** 二、发展目标: under it the last sentence of a paragraph may open what follows: 瞄准市场，做大规模。到2023年末，建成高地。 */
const AIMS = /目标$/u;

/** The day that a sentence of the paragraph opens with; `start`: where the sentence begins. */
function aimFrom(
  { text, from, role }: OutlinedParagraph,
  start: number,
  year: number | null,
): SectionAim | null {
  const opening = text.slice(start, start + LONGEST_OPENING);
  if (!(role === 'heading' ? AIM_HEADING.test(text) : LEADS_TO_DAY.test(opening))) return null;
  const first = findDates(opening, year).find(({ kind }) => kind === 'point');
  if (first?.date == null || first.year !== 'written' || isPast(first.date, year)) return null;
  const opens = role === 'heading' || opensWith(text.slice(start), first);
  const at = from + start;
  return opens ? { from: at + first.from, to: at + first.to, date: first.date } : null;
}

/** （二）实施阶段（2021年4月至10月）: what is done in the phase is due at its end. */
function phaseEnd({ text, from, role }: OutlinedParagraph, year: number | null): SectionAim | null {
  if (role !== 'heading' || !PHASE_HEADING.test(text)) return null;
  const open = text.lastIndexOf('（');
  const last = findDates(text, year).findLast((date) => date.from >= open);
  if (last?.date == null || isPast(last.date, year)) return null;
  return { from: from + last.from, to: from + last.to, date: last.date };
}

function isPast(date: string, year: number | null): boolean {
  return year !== null && Number(date.slice(0, 4)) < year;
}

function opensWith(text: string, { from, to }: Span): boolean {
  return OPENS.test(text.slice(0, from)) && GOES_ON.test(text.slice(to, to + 6));
}
