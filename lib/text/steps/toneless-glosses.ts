import type { Edit } from '../edit.ts';
import { matchesIn } from '../matches.ts';
import { beginningOf, forms, mayBeginMore } from './simplifying-table.ts';

const INITIAL = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?';
const FINAL =
  '(?:a(?:i|o|ng?)?|o(?:u|ng)?|e(?:i|r|ng?)?|i(?:a(?:o|ng?)?|e|u|ng?|ong)?|u(?:a(?:i|ng?)?|o|i|e|n)?|[vü]e?)';
/** One syllable of pinyin without a tone mark (Hanyu Pinyin, GB/T 16159), of two letters at least: (a) may number a figure. */
const READING = new RegExp(`[（(](?=[a-zü]{2,6}[）)])${INITIAL}${FINAL}[）)]`, 'gu');

/** A page on which so many traditional characters have a reading has them behind others, too, and now and then twice. */
const MANY = 8;

/**
 * `各區(qu)、鎮(zhen)` → `各區、鎮`: readings that have lost their tone marks. Reading aids put them behind traditional characters alone; what
 * stands in brackets behind others (小程序(app), 图(an)) is left.
 */
export function tonelessGlosses(text: string): Edit[] {
  const readings = matchesIn(READING, text);
  const sure = readings.filter(
    ({ index }) => index > 0 && isTraditional(text.charCodeAt(index - 1)),
  );
  return (sure.length < MANY ? sure : readings).map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
    insert: '',
  }));
}

/** Whether simplifying gives a character another form. */
function isTraditional(unit: number): boolean {
  const form = forms[unit] ?? 0;
  const simple = mayBeginMore(form) ? beginningOf(form)?.form : form;
  return simple !== 0 && simple !== unit;
}
