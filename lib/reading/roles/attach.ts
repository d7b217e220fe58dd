import { CONTACT_LABEL } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { shape } from '../../text/pattern.ts';
import type { Paragraph, RoledParagraph } from '../paragraph.ts';
import { hasSentence } from './has-sentence.ts';
import { type RoleRule, wordsOf } from './scene.ts';

const LABEL = shape`^附[件表录图注]?\s?[\d一二三四五六七八九十]{0,2}(?:\s?[：:]|[.．、]|$|\s(?=\S{2,40}$))`;
/** 京建发〔2020〕46号附件1: the label with the document's number. */
const NUMBERED_LABEL = /号\s?附件\s?\d{0,2}$/u;
/** 联系人：, 业务咨询电话：, 医保业务联系人：, 县水利局防汛值班室电话：0731-2345678; 如有查询，请致电…. */
const CONTACT = byUnit(
  `^[（(]?(?:\\p{Script=Han}{2,8}?(?=联系|咨询)|\\p{Script=Han}{2,20}?(?=电话[：:]\\s?(?:[\\d（]|$)))?${CONTACT_LABEL.source}[：:\\s]|^如有[^。；，]{0,6}(?:查询|疑问|垂询)，[^。]{0,16}(?:致电|联络|联系|洽)`,
);

/** 市财政局　王某　0731-2345678 below 联系人：市教育局　李某　0731-1234567: whom else to ask, with a telephone number. */
const TELEPHONE = /(?<!\d)(?:0\d{2,3} ?[-—–―一 ] ?\d{4,8}|1\d{10}|\d{7,8})(?!\d|号)/u;

/** 1.防溺水须知.docx: a file to load, below the signature. */
const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|ofd)$/iu;

/** 2.2018年民生实事任务分解表: an item that begins with a year. */
const LISTED = /^\d{1,2}\.(?=20\d{2}年)/u;

/** Whether a line is the first that names attachments: 附件：1.… */
export function isAttachment(text: string): boolean {
  return LABEL.test(text) || NUMBERED_LABEL.test(text);
}

/** 附件：, the name of the one attachment below, and then the attachment itself with its label: 附件, and the name again. */
function isSoleEntry(text: string, above: string, after: readonly Paragraph[]): boolean {
  const [label, name] = after;
  const isLabel = label !== undefined && /^附\s?[件表录]\d{0,2}$/u.test(label.text);
  return /[：:]$/u.test(above) && isLabel && !hasSentence(text) && name?.text === text;
}

const EMAIL = /^[\w.-]+@[\w.-]+$/u;
/** 王某: a name between those that are asked and how. */
const NAME = /^\p{Script=Han}{2,4}$/u;

function isFurtherContact(text: string, above: string, next: Paragraph | undefined): boolean {
  if (EMAIL.test(text)) return above.includes('@');
  if (NAME.test(text)) return next !== undefined && CONTACT.test(wordsOf(next));
  const isAsked = TELEPHONE.test(above) || /(?:电话|联系人)[：:]$/u.test(above);
  return isAsked && TELEPHONE.test(text) && !hasSentence(text);
}

/** …请及时报告。联系人：市水利局: and on the next lines XXX and 0931—88XXXXXX, names and numbers that were hidden. */
const ASKED_AT_END = byUnit(`${CONTACT_LABEL.source}[：:][^。；：:]{2,20}$`);
const MASKED = /^(?:[X×]{2,3}$|0\d{2,3} ?[-—–―一] ?[\dX×*]{7})/u;

function isMaskedContact(text: string, above: RoledParagraph | undefined): boolean {
  if (above === undefined || !MASKED.test(text)) return false;
  return above.role === 'attach' || ASKED_AT_END.test(above.text);
}

/** 附件：1.…, its further lines, and the line that says whom to ask (GB/T 9704—2012, 7.3.4). */
export const attach: RoleRule = ({ paragraph, before, after, phase }) => {
  const { text } = paragraph;
  if (isAttachment(text) || CONTACT.test(wordsOf(paragraph))) return 'attach';
  if (isMaskedContact(text, before.at(-1))) return 'attach';
  if (phase === 'closed' && FILE.test(text)) return 'attach';
  const last = before.at(-1);
  if (last?.role !== 'attach') return null;
  if (isSoleEntry(text, last.text, after) || isFurtherContact(text, last.text, after[0]))
    return 'attach';
  if (isSplitEntry(text, before)) return 'attach';
  return isFurtherEntry(paragraph, last, after[0]) ? 'attach' : null;
};

/** 附件：1., 2.: the name of an attachment has lost its number to the line above. */
const BARE_NUMBER = /^(?:附件?\s?[：:]\s?)?\d{1,2}\s?[.．、]$/u;

function isSplitEntry(text: string, before: readonly Paragraph[]): boolean {
  if (hasSentence(text.replace(/、$/u, ''))) return false;
  if (BARE_NUMBER.test(before.at(-1)?.text ?? '')) return true;
  return BARE_NUMBER.test(text) && BARE_NUMBER.test(before.at(-2)?.text ?? '');
}

/** 2.报送表 below 附件：1.任务清单, or 附件1.任务清单. */
function isFurtherEntry(
  { text, heading }: Paragraph,
  last: Paragraph,
  next: Paragraph | undefined,
): boolean {
  const isListed = heading?.value.style === 'arabic' || LISTED.test(text);
  if (!isListed || hasSentence(text)) return false;
  const listed =
    /[：:].|^附件1[.．、]./u.test(last.text) || last.heading !== null || LISTED.test(last.text);
  return listed || next?.heading?.value.style === 'arabic';
}
