import { hasSentence, type RoleRule } from './scene.ts';

const DATE =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/u;
const LINES_OF_NAME = 4;
const LONGEST = 60;

const isDate = (text: string) => DATE.test(text.replace(/\s+/gu, ''));

/** The issuing bodies at the end, up to the line of the date, and that line (GB/T 9704—2012, 7.3.5). */
export const sign: RoleRule = ({ paragraph: { text, heading }, after, before, phase }) => {
  if (phase === 'head') return null;
  if (isDate(text)) return 'sign';
  if (heading !== null || hasSentence(text) || text.length > LONGEST) return null;
  const next = after.slice(0, LINES_OF_NAME);
  const date = next.findIndex((line) => isDate(line.text));
  const nameRuns = date >= 0 && next.slice(0, date).every((line) => !hasSentence(line.text));
  if (nameRuns) return 'sign';
  return before.at(-1)?.role === 'sign' && after.length === 0 ? 'sign' : null;
};
