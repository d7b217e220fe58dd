import { EXPLAINS } from '../../lexicon/notice-words.ts';
import { pageFurniture } from '../../lexicon/page-furniture.ts';
import { byUnit } from '../../text/by-unit.ts';
import { hasLetter } from '../../text/letters.ts';
import { isIn } from '../../text/may-match.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { isPageMark } from '../../text/wrapping.ts';
import type { RoleRule, Scene } from './scene.ts';

const ANYWHERE = anyOf(pageFurniture.anywhere);
const ALONE = byUnit(`^[•·\\-–【]?(?:${anyOf(pageFurniture.alone).source})`);
/** 第1个回答 2022-06-04: over what somebody wrote on a page of questions. */
const ANSWER = /^第\d{1,2}个回答/u;
const LONGEST = 80;

/** — 2 —, 2. — 2 —, 第3页, 1 / 6: the number of a printed page. */
const PAGE_NUMBER =
  /^(?:(?:\d{1,4}[.．]\s?)?[—–-][\s—–-]*\d{1,4}[\s—–-]*|\d{1,3} ?\/ ?\d{1,3}|第\s?\d{1,4}\s?页(?:\s?共\s?\d{1,4}\s?页)?)$/u;

/** ——, %: a cell without a figure, or a unit that is no letter. */
const NO_FIGURE = /^(?:[—–-]{1,3}|[%‰℃/])$/u;

/** 政务公开 > 市农业农村局 > 规划计划, > 规划计划 > 通知 behind a line 首页: where a page stands in its site. */
const TRAIL = shape`^(?:[>＞»]\s?)?[^。；>＞»]{2,30}(?:\s?[>＞»]\s?[^。；>＞»]{2,30}){1,7}$`;

/** 《关于提高补贴标准的通知》政策解读: below the signature, a link to what explains the document. */
const EXPLAINED = byUnit(`^(?:《|关于|一[图文])[^。；]{4,78}${EXPLAINS.source}$`);

/** 相关解读：某政策问答: below the signature, links of which the next may stand in a line of its own. */
const LINKS = /^(?:相关|图解|延伸)[^。：]{0,6}：./u;
const NO_LINK = /[。：]|^(?:附件|（|20\d\d年)/u;

const MOST_LINKS = 3;

/** The line goes on with the links of the line before. */
function isNextLink({ phase, before, titleLines, paragraph }: Scene): boolean {
  if (phase !== 'closed' || titleLines.has(paragraph) || NO_LINK.test(paragraph.text)) return false;
  const near = before.slice(-MOST_LINKS);
  const first = near.findLastIndex(({ text }) => LINKS.test(text));
  return first >= 0 && near.slice(first).every(({ role }) => role === 'chrome');
}

/** Running text, and no cell of a table. */
const PROSE = 30;

/** 12, between paragraphs of running text; among the cells of a table such numbers count rows, and right one after the other items. */
function isNumberOfPage({ paragraph: { text }, before, after: [next, further] }: Scene): boolean {
  if (!isPageMark(text) || /\D/u.test(text)) return isPageMark(text);
  if ([before.at(-2), further].some((line) => isPageMark(line?.text ?? ''))) return false;
  const lengths = [before.at(-1)?.text, next?.heading ? undefined : next?.text];
  return lengths.every((words) => words === undefined || words.length > PROSE);
}

/** What is furniture only at the head of a page, or only outside tables. */
function isOfPlace(scene: Scene): boolean {
  const {
    table,
    phase,
    tight,
    paragraph: { text },
  } = scene;
  if (phase === 'closed' && EXPLAINED.test(text)) return true;
  if (phase !== 'head' && table === null && BUTTON.test(tight)) return true;
  if (phase === 'head' && (TRAIL.test(text) || ANSWER.test(text))) return true;
  return table === null && (PAGE_NUMBER.test(text) || isNumberOfPage(scene));
}

/** 取消, 浏览次数：- 分享: what a page's own buttons and counters say below a text. */
const BUTTON = /^(?:取消|确定|关闭|返回|(?:浏览|阅读|点击)(?:次数|量)：?[-—]*(?:分享.{0,12})?)$/u;

/** Navigation, sharing, printing, rights; and lines without a letter, figure or hidden name (×××). */
export const furniture: RoleRule = (scene) => {
  const { tight, paragraph } = scene;
  const { text } = paragraph;
  if (scene.table !== null && NO_FIGURE.test(text)) return null;
  if ((!hasLetter(text) && !/[〔［[…]|××/u.test(text)) || isIn(ANYWHERE, text)) return 'chrome';
  if (isOfPlace(scene) || isNextLink(scene)) return 'chrome';
  return tight.length <= LONGEST && ALONE.test(tight) && !/。$/u.test(tight) ? 'chrome' : null;
};
