import type { NoticeFields } from '../model/notice-fields.ts';
import { saysFirstLeads } from '../rules/bodies/first-leads.ts';
import type { InheritedDay } from '../rules/rule.ts';
import { noticeYear } from '../text/dates/notice-year.ts';
import type { ReadPassage } from './find-all.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';
import { linesOfTables, tableColumns } from './table-columns.ts';
import { type SectionAim, sectionAims } from './target-deadline.ts';

/** What the rules see of each paragraph: its words, its place, and what the whole notice says. `text` is the normalised text. */
export function toPassages(
  outlined: readonly OutlinedParagraph[],
  { title, genre, date }: NoticeFields,
  text: string,
): ReadPassage[] {
  const year = noticeYear(title, date);
  const firstBodyLeads = saysFirstLeads(text);
  const rows = outlined.map(({ text: row, from }) => ({
    text: row,
    isIndented: text[from - 1] === '\t',
  }));
  const columns = tableColumns(rows);
  const inTable = linesOfTables(rows);
  const aims = sectionAims(outlined, year);
  return outlined.map((paragraph, index) => {
    const { role, section, opening } = paragraph;
    const aim = inherited(aims[index] ?? null, paragraph.from);
    const ofNotice = { genre, date, year, firstBodyLeads, aim };
    const ofColumns = columns[index] === undefined ? {} : { columns: columns[index] };
    const ofTable = inTable[index] === true ? { inTable: true, ...ofColumns } : {};
    const passage = { text: paragraph.text, role, section, opening, ...ofNotice, ...ofTable };
    return { paragraph, passage };
  });
}

function inherited(aim: SectionAim | null, offset: number): InheritedDay | null {
  return aim === null ? null : { date: aim.date, from: aim.from - offset, to: aim.to - offset };
}
