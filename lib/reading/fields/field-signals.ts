import { handingDown } from '../../lexicon/handing-down.ts';
import type { NoticeFields } from '../../model/notice-fields.ts';
import type { PageHead } from '../../model/page-text.ts';
import { byUnit } from '../../text/by-unit.ts';
import { seekMatch } from '../../text/matches.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { compact } from './compact.ts';
import { readHeaderTable } from './header-table.ts';
import { endsAsPolicy, withoutOrderNumber } from './title-ending.ts';

/** What the fields of a text are judged by. */
interface Known {
  readonly text: string;
  readonly fields: Omit<NoticeFields, 'isNotice' | 'score'>;
  readonly head?: PageHead | undefined;
}

const SHORT = 120;
const SENTENCE = shape`[。；]|，[^，\n]{2,60}，[^，\n]{2,60}，|[|\t] ?(?:责任|牵头)[单部]`;

/** The signals that are not words but fields, by name. */
export const fieldTests: Readonly<Record<string, (known: Known) => boolean>> = {
  'own-number': ({ fields }) => fields.docNumber !== null,
  addressees: ({ fields }) => fields.addressees.length > 0,
  'title-kind': ({ fields }) => endsAsPolicy(withoutOrderNumber(fields.title ?? '')),
  'title-acts': ({ fields }) => /关于.{2,}的|印发.{2,}的/u.test(fields.title ?? ''),
  'title-maker': ({ fields }) => namesMaker(fields),
  'makes-its-title': ({ text, fields }) => makes(text, fields.title),
  signature: ({ fields }) => fields.issuers.length > 0 && fields.date !== null,
  'article-title': ({ head }) => hasArticleTitle(head),
  'header-table': ({ text, head }) => hasHeaderTable(text, head),
  'no-sentences': ({ text }) => !SENTENCE.test(text),
  'short-text': ({ text }) => isShort(text),
};

/** Is the signal of that name there? */
export function fieldSignal(name: string, known: Known): boolean {
  return fieldTests[name]?.(known) ?? false;
}

function namesMaker({ title, issuers }: Known['fields']): boolean {
  const [maker] = issuers;
  if (maker === undefined || title?.startsWith(maker) !== true || !endsAsPolicy(title))
    return false;
  return !TELLS.test(title);
}

/** 某部印发《…》, 某局：多项措施…: what a title says of others' documents. */
const TELLS = byUnit(`[：:，,《]|关于|${anyOf(handingDown.verbs).source}`);

function makes(text: string, title: string | null): boolean {
  return title !== null && endsAsPolicy(title) && text.includes(`制定${title}`);
}

/** Whether a text is short but for its blanks; of a long one no more is looked through than that takes. */
function isShort(text: string): boolean {
  let length = 0;
  return !seekMatch(/\S+/gu, text, ({ 0: words }) => {
    length += words.length;
    return length >= SHORT;
  });
}

function hasHeaderTable(text: string, head?: PageHead): boolean {
  const table = readHeaderTable(text.split('\n'), head);
  return table.issuer !== undefined || (table.docNumber ?? []).some(saysFigure);
}

/** 【字号：大 中 小】 offers sizes of letters and no number. */
function saysFigure(value: string): boolean {
  return /\d|号/u.test(value);
}

/** The set of <meta> elements of government sites gives ArticleTitle on pages of one article only (国办发〔2017〕47号). */
function hasArticleTitle(head?: PageHead): boolean {
  return (head?.fields ?? []).some(
    ({ label, value }) => /^article ?title$/iu.test(label) && endsAsPolicy(compact(value)),
  );
}
