import { applyRule, type Found, type Passage } from '../../rules/rule.ts';
import { documentNumber } from '../../rules/signals/document-number.ts';
import { earlyNumber } from '../../rules/signals/early-number.ts';
import { letterNumber } from '../../rules/signals/letter-number.ts';
import { orderNumber } from '../../rules/signals/order-number.ts';

/** A passage of which only the text matters. */
function bare(text: string): Passage {
  return { text, role: 'meta', genre: '其他', date: null, section: [], opening: null };
}

/** Numbers of documents (国办发〔2019〕6号, 府教字第1100012345号) in `text`, own or cited; those of one form in text order. */
export function findDocumentNumbers(text: string): Found<string>[] {
  if (!text.includes('号')) return [];
  return [documentNumber, letterNumber, earlyNumber].flatMap((rule) => applyRule(rule, bare(text)));
}

/** 文号, 发文字号: a label that lost its colon. */
const LABEL = /^(?:[发公]文)?[文字]?号(?=\p{Script=Han})/u;

/** The number that a text without blanks consists of, in brackets or not, with or without its label; null where it says more, or something else. */
export function wholeNumber(text: string): string | null {
  if (!text.includes('号')) return null;
  const inner = text.replace(/^[(（](?<number>.*)[)）]$/u, '$<number>').replace(LABEL, '');
  const number = [...findDocumentNumbers(inner), ...findOrderNumbers(inner)].find(
    ({ from, to }) => from === 0 && to === inner.length,
  );
  return number?.value ?? (/^(?:19|20)\d{2}年第\d{1,4}号$/u.test(inner) ? inner : null);
}

/** Numbers of orders and announcements (上海市人民政府令第19号) in `text`, in text order. */
export function findOrderNumbers(text: string): Found<string>[] {
  return text.includes('号') ? applyRule(orderNumber, bare(text)) : [];
}
