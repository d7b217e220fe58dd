import type { Genre, NoticeFields } from '../model/notice-fields.ts';
import type { Span } from '../model/span.ts';
import { whereFirstLeads } from '../rules/bodies/first-leads.ts';
import type { InheritedDay, Passage, TableFigure } from '../rules/rule.ts';
import { findDates } from '../text/dates/find-dates.ts';
import { noticeYear, yearHandedDown, yearOfNumber, yearOfPlan } from '../text/dates/notice-year.ts';
import { articlesOf } from './articles.ts';
import type { ReadPassage } from './find-all.ts';
import { type IndicatorCell, indicatorCells } from './indicator-cells.ts';
import { numberedColumns } from './numbered-columns.ts';
import { printedRows } from './printed-rows.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';
import { linesOfTables, type Row, tableColumns } from './table-columns.ts';
import { type TableTitle, tableTitles } from './table-titles.ts';
import { sectionAims } from './target-deadline.ts';
import { taskTimes } from './task-times.ts';
import { yearPlace } from './year-place.ts';

/** What the rules see of each paragraph: its words, its place, and what the whole notice says. `text` is the normalised text. */
export function toPassages(
  outlined: readonly OutlinedParagraph[],
  { title, genre, date, docNumber }: NoticeFields,
  text: string,
): ReadPassage[] {
  const year = noticeYear(title, date) ?? yearWithoutDay(outlined, title, docNumber);
  const yearAt = yearPlace(outlined, year);
  const firstLeadsAt = whereFirstLeads(text);
  const firstBodyLeads = firstLeadsAt !== null;
  const rows = outlined.map(({ text: row, from }) => ({
    text: row,
    indent: tabsBefore(text, from),
  }));
  const titled = tableTitles(outlined, year);
  const tables = ofTables(rows, titled);
  const times = taskTimes(outlined, year);
  const aims = sectionAims(outlined, year).map(
    (aim, index) => times[index] ?? titled[index]?.day ?? aim,
  );
  const cells = indicatorCells(
    rows.map((row) => row.text),
    year,
  );
  const printed = printedRows(rows.map((row) => row.text)).map((row) => row && { row });
  const articles = articlesOf(rows);
  return outlined.map((paragraph, index) => {
    const { role, section, opening } = paragraph;
    const aim: InheritedDay | null = inherited(aims[index] ?? null, paragraph.from);
    const places = {
      yearAt: inherited(yearAt, paragraph.from),
      firstLeadsAt: inherited(firstLeadsAt, paragraph.from),
    };
    const ofNotice = { genre: kindFor(genre, title), date, year, firstBodyLeads, aim, ...places };
    const article = articles[index];
    const ofArticle = article === undefined ? {} : { article };
    const figure = cells[index] === undefined ? {} : { figure: figureOf(cells[index], year) };
    const passage = {
      text: paragraph.text,
      role,
      section,
      opening,
      ...ofNotice,
      ...ofArticle,
      ...tables[index],
      ...figure,
      ...printed[index],
    };
    return { paragraph, passage };
  });
}

/** The year of a copy that says neither its day nor a year in its title. */
function yearWithoutDay(
  outlined: readonly OutlinedParagraph[],
  title: string | null,
  docNumber: string | null,
): number | null {
  return openingYear(outlined) ?? yearOfNumber(docNumber) ?? yearOfPlan(title);
}

/** 征求《…方案》意见的函, 会签《…措施》的函: a letter that brings a draft. */
const BRINGS_DRAFT = /(?:征求|听取|会签|确认)[^《]{0,8}《/u;

/** A letter tells and binds nobody; a draft that stands under one does. */
function kindFor(genre: Genre, title: string | null): Genre {
  return genre === '函' && BRINGS_DRAFT.test(title ?? '') ? '其他' : genre;
}

function tabsBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && text[from - 1] === '\t') from -= 1;
  return at - from;
}

/** What the table in which a line stands says of it; undefined for all that stands in none. */
function ofTables(
  rows: readonly Row[],
  titled: readonly (TableTitle | undefined)[],
): (Pick<Passage, 'inTable' | 'columns' | 'ofAims' | 'measuredIn'> | undefined)[] {
  const numbered = numberedColumns(rows.map(({ text }) => text));
  const columns = tableColumns(rows).map((own, index) => own ?? numbered[index]);
  return linesOfTables(rows).map((isLine, index) => {
    const named = columns[index];
    if (!isLine && numbered[index] === undefined) return undefined;
    const { isOfAims = false, measuredIn = '' } = titled[index] ?? {};
    return {
      inTable: true,
      ...(named && { columns: named }),
      ...(isOfAims && { ofAims: true }),
      ...(measuredIn !== '' && { measuredIn }),
    };
  });
}

/** The year that the first sentences of a copy name that has neither title nor day. */
function openingYear(outlined: readonly OutlinedParagraph[]): number | null {
  const opening = outlined.filter(({ role }) => role === 'preamble');
  return opening.map(({ text }) => yearHandedDown(text)).find((year) => year !== null) ?? null;
}

/** A figure with the day that its column, else the caption of its table names. */
function figureOf(cell: IndicatorCell, year: number | null): TableFigure {
  const { name, unit, column, caption, isBase } = cell;
  const dates = [column, caption].flatMap((words) => findDates(words, year).slice(-1));
  return { name, unit, isBase, date: isBase ? null : (dates[0]?.date ?? null) };
}

/** A place of the text as one of the passage that begins at `offset`. */
function inherited<Place extends Span>(place: Place | null, offset: number): Place | null {
  return place && { ...place, from: place.from - offset, to: place.to - offset };
}
