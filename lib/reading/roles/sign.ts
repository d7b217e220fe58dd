import { CARRY_OUT } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { shape } from '../../text/pattern.ts';
import { isBodyName } from '../fields/body-name.ts';
import { compactPlain } from '../fields/compact.ts';
import { isDamagedDay, isDay, isDayOfBody, isSignedDay } from '../fields/piece-kinds.ts';
import { endsAsTitle } from '../fields/title-ending.ts';
import { squash } from '../squash.ts';
import { hasSentence } from './has-sentence.ts';
import type { RoleRule, Scene } from './scene.ts';

const LINES_OF_NAME = 5;
const LONGEST = 60;
/** 行政长官 贺一诚: the office and name of who signs. */
const SIGNER = /^[\p{Script=Han}]{0,8}(?:长|官|主席|总理|主任)[ \t]?[\p{Script=Han}·]{2,5}$/u;

/** Behind the sentence that hands down, a body's name signs. */
const HANDED = byUnit(`${CARRY_OUT.source}[^。]{0,12}。$`);

/** （此件发至乡）　2017年6月13日 */
const RELEASE = shape`^[(（]此件[^()（）]{2,20}[)）]`;

/** 某市教育局办公室2022年4月19日印发: who printed it, and when. */
const IMPRINT = /印发$/u;

/** 特此公告, 此函, 妥否，请批示: the last words of the text. */
const CLOSING = /^(?:特此|专此|此[复函令致]|[妥当]否|以上)/u;

/** 县长 王某某: an officer who signs at the end, parted from his name. */
const OFFICER = shape`^\p{Script=Han}{0,12}(?:(?<!组)长|官|主席|总理|主任)[ \t]{1,4}\p{Script=Han}{2,4}$`;

const isDayLine = (tight: string) =>
  isDay(tight.replace(RELEASE, '')) || (tight.includes('日于') && isDayOfBody(tight));
/** 市长：何某 */
const NAMED_OFFICER = shape`^(?:\p{Script=Han}{0,8}[省市县区州旗乡镇部局厅署]长|主席|总理|主任)：\p{Script=Han}{2,4}$`;

/** A few words: neither a sentence nor a label with its value (组长：张某某 县长). */
const isShort = (text: string) =>
  !hasSentence(text) && text.length <= LONGEST && (!/：./u.test(text) || NAMED_OFFICER.test(text));

/** A date follows within a few short lines: these are the signature's. */
function leadsToDate({ before, after }: Scene): boolean {
  const next = after.slice(0, LINES_OF_NAME);
  const date = next.findIndex(({ text }) => isDayLine(compactPlain(text)));
  const joins = next.slice(0, date).every(({ text }) => isShort(text));
  return date >= 0 && joins && before.at(-1)?.role !== 'heading';
}

/** Behind a signature's line, or at the end, a name suffices. */
function names({ paragraph: { text }, tight, before, after, notice }: Scene): boolean {
  const last = before.at(-1);
  const isIssuer = notice.issuers.some((issuer) => squash(issuer) === squash(text));
  if (isBodyName(tight) && isBehindText(last, after)) return true;
  if (isIssuer && !after.some((line) => hasSentence(line.text))) return true;
  if (last?.role === 'preamble' && HANDED.test(last.text) && isBodyName(tight)) return true;
  return (
    last?.role === 'sign' &&
    (isDamagedDay(tight) || (isDayLine(compactPlain(last.text)) && SIGNER.test(text)))
  );
}

/** Behind a signature's line, or the text's last line, where it neither begins a title nor ends a list. */
function isBehindText(last: Scene['before'][number] | undefined, after: Scene['after']): boolean {
  const isAtEnd = last?.role === 'sign' || (after.length === 0 && !endsList(last));
  return isAtEnd && !beginsTitle(last, after);
}

/** The last of a list of bodies: another stands above it, and signs nothing. */
function endsList(last: Scene['before'][number] | undefined): boolean {
  return last?.role === 'body' && isBodyName(compactPlain(last.text));
}

/** Behind the day, above 关于…的意见: the name begins the title of what is handed down. */
function beginsTitle(last: Scene['before'][number] | undefined, [next]: Scene['after']): boolean {
  const day = compactPlain(last?.text ?? '');
  return (isDay(day) || isDamagedDay(day)) && /^关于/u.test(next?.text ?? '');
}

/** 关于改进供水的意见, below the day and above those who made it. */
const isTitle = (tight: string) => tight.startsWith('关于') && endsAsTitle(tight);

/** A day, with who signs or alone; at the end also one that is yet to be filled in. */
function isDated({ tight, after }: Scene): boolean {
  return isDayLine(tight) || isSignedDay(tight) || (after.length === 0 && isDamagedDay(tight));
}

/** The issuing bodies at the end, up to the line of the date, and that line (GB/T 9704—2012, 7.3.5). */
export const sign: RoleRule = (scene) => {
  const { tight, paragraph } = scene;
  const { text, heading } = paragraph;
  if (IMPRINT.test(tight) && isSignedDay(tight)) return 'meta';
  if (scene.phase === 'head') return null;
  if (isDated(scene)) return 'sign';
  if (heading !== null || !isShort(text) || CLOSING.test(text) || isTitle(tight)) return null;
  const isOfficer = scene.after.length === 0 && OFFICER.test(text);
  return isOfficer || leadsToDate(scene) || names(scene) ? 'sign' : null;
};
