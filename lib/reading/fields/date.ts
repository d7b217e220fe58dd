import type { PageHead } from '../../model/page-text.ts';
import { findDays } from '../../text/calendar-day.ts';
import { endsAsBody } from './body-name.ts';
import type { HeaderTable } from './header-table.ts';
import { isDay } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';

/** Day of signing, else of publishing, as YYYY-MM-DD; null where neither is said. */
export function readDate(
  pieces: readonly Piece[],
  table: HeaderTable,
  head?: PageHead,
): string | null {
  const signed = firstDay(table.signedOn);
  if (signed !== null) return signed;
  const alone = pieces.find(({ text }) => isDay(text) || isSignedDay(text));
  const found = alone === undefined ? undefined : findDays(alone.text).at(-1)?.date;
  return found ?? firstDay(table.publishedOn) ?? firstDay([head?.date ?? '']);
}

function firstDay(values: readonly string[] | undefined): string | null {
  for (const value of values ?? []) {
    const date = findDays(value)[0]?.date;
    if (date !== undefined) return date;
  }
  return null;
}

/** `寿县人民政府督查室2022年8月19日`, `山东省人民政府办公厅2020年2月12日印发`: a body and a day, and nothing else. */
function isSignedDay(text: string): boolean {
  const day = findDays(text).at(-1);
  if (day === undefined || text.length > 80) return false;
  return endsAsBody(text.slice(0, day.from)) && /^(?:印发)?$/u.test(text.slice(day.to));
}
