import { PAYMENT } from '../../lexicon/target-words.ts';
import type { Quantity } from './quantity.ts';

const LONGEST = 36;

/** Verbs and adverbs at the head of a clause that are no part of what is counted. */
const LEADING =
  /^(?:并|且|和|及|以及|其中|的|在|将|把|使|对|为|由|按|按照|到|至|共|累计|原则上|逐步|进一步|继续|全面|基本|总体|均|分别|一般|确保|力争|争取|推动|推进|实现|完成|达到|引导|计划|拟|预期|要|应当|应|须|必须|可|新增|增加|提高|提升|降低|下降|减少|扩大|保障|保持|加快|积极|大力|重点|全年|今年|年内|培育|建设|打造|新建|开展|举办|组织|提供|引进|争创|挂牌运行|建立|设立|推出|安排|发放|查处|遴选|发布|推广|发展|支持|鼓励|扶持|启动|试运行)/u;

/** The last verb of doing in a clause; its object follows. */
const LAST_VERB =
  /^.*(?:开展|培育|建设|打造|新建|举办|组织|提供|引进|争创|挂牌运行|建立|设立|推出|新增|安排|查处|遴选|发布|推广)(?=.{2})/u;

/** Words between what is measured and its value. */
const LINK =
  /(?:总体|均|分别|原则上|一般|要|应|累计|总数|合计|逐步|预期)*(?:达到|达|为|是|至|到|在|占|约|每年|增至|提高到|提高至|提升到|提升至|降至|降低至|降到|下降到|下降至|稳定在|保持在|控制在|控制|扩大到|扩大至|调整为|下调为|下调至|实现|拓展至|压减至|缩短至|增长|提高|提升|增加|降低|下降|上浮|下浮|下调|减少|力争)*$/u;

function clauseBefore(marked: string): string {
  return (
    marked
      .slice(0, marked.indexOf('«'))
      .split(/[，：（）]/u)
      .at(-1) ?? ''
  );
}

function clauseAfter(marked: string): string {
  return marked.slice(marked.indexOf('»') + 1).split(/[，：（）]/u, 1)[0] ?? '';
}

function stripLead(words: string): string {
  let rest = words.trim();
  for (let turns = 0; turns < 8; turns++) {
    const next = rest.replace(LEADING, '');
    if (next === rest || next.length < 2) break;
    rest = next;
  }
  return rest;
}

/** What stands before the number: 支小支农担保业务占比 of 确保支小支农担保业务占比达到. */
function nounBefore(marked: string): string {
  const own = clauseBefore(marked)
    .replace(/^.*(?:\d[^、和及]{0,8}|[个家项名场次户]|%)[、和及]/u, '')
    .replace(LINK, '');
  return stripLead(own.replace(LAST_VERB, ''));
}

/** What stands behind the measure word: 企业级工业互联网平台 of 100家具有行业示范效应的企业级工业互联网平台. */
function nounAfter(marked: string): string {
  const words = clauseAfter(marked)
    .replace(/^的/u, '')
    .replace(/[、和及]?\d.*$/u, '');
  const noun = words.replace(/^.*的(?=.{2})/u, '').replace(/^.*等(?=.{2})/u, '');
  return noun.slice(0, LONGEST);
}

/** Whom a payment is for: 对…给予, 为…提供. */
const PAID_TO =
  /(?:^|[，。；])(?:其中，?)?(?:对|给予|支持|向|为)(?<whom>[^，。；«]{2,60}?)(?:，|的，|按|给予|实行|收取|省级|一次性|提供)/u;
const PAYMENT_NAME = new RegExp(
  `(?<payment>(?:一次性)?[^，。；、«的]{0,6}(?:${PAYMENT.source}))`,
  'u',
);

function paidFor(marked: string): string {
  const before = marked.slice(0, marked.indexOf('«'));
  const whom = PAID_TO.exec(before)?.groups?.whom ?? '';
  const after = clauseAfter(marked).replace(/^的/u, '');
  const payment =
    PAYMENT_NAME.exec(after)?.groups?.payment ??
    PAYMENT_NAME.exec(before.slice(-30))?.groups?.payment ??
    '';
  return `${whom.replace(/^.*的(?=.{4})/u, '').slice(0, LONGEST)}${payment}`;
}

/** Of money: 一次性奖补 with whom it is for; else what stands before. */
function ofMoney(marked: string): string {
  const before = nounBefore(marked);
  const paid = paidFor(marked);
  const named = before.length >= 3 && !/^(?:给予|按|最高)/u.test(before);
  return named && paid.length < before.length ? before : paid || before || nounAfter(marked);
}

/** Of a share: 勘查施工监理招投标 and 电子化 of 实现勘查施工监理招投标100%电子化. */
function ofShare(marked: string): string {
  const before = nounBefore(marked);
  const after = nounAfter(marked);
  if (before === '') return after;
  return after.length <= 6 ? `${before}${after}` : before;
}

/** Of a time limit: what is to be done in it; of a length of time: its name. */
function ofTime(marked: string): string {
  const after = nounAfter(marked);
  if (/[内]»/u.test(marked) && after.length > 2) return `${stripLead(after)}时限`;
  return nounBefore(marked) || after;
}

/** What is counted or measured, in a few words. */
export function indicatorOf({ marked, amount }: Quantity): string {
  if (amount.sort === 'money') return ofMoney(marked);
  if (amount.sort === 'share') return ofShare(marked);
  if (amount.sort === 'time') return ofTime(marked);
  const after = nounAfter(marked);
  return after.length >= 2 ? after : nounBefore(marked) || after;
}
