import { GROUND } from '../../lexicon/common-words.ts';
import { KIND } from '../../lexicon/document-kinds.ts';
import { CONCLUSION, DECIDES, EDITORIAL_LABEL } from '../../lexicon/notice-words.ts';
import { sectionNames } from '../../lexicon/section-names.ts';
import { SET_UP } from '../../lexicon/way-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { isIn } from '../../text/may-match.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { CALLS_ON } from './calls-on.ts';
import { hasSentence } from './has-sentence.ts';
import { remembering } from './remembering.ts';
import { type RoleRule, type Scene, wordsOf } from './scene.ts';

const NAME = `(?:${anyOf(sectionNames.basis).source})`;
/** 目的, 编制目的及依据. */
const isBasis = remembering(byUnit(`^${NAME}(?:[和与及、]${NAME})*：?$`));
/** …，制定本办法。: the sentence that makes the document. */
const ISSUES = byUnit(
  `(?:制定|制订|订定)(?:了)?(?:本(?!地|部门|单位|系统|级|辖)|此|以下|如下|下列)[^，。；]{0,8}(?:${KIND})|订定之(?=[。，；]|$)|作出(?:本|如下|以下)(?:批示|决定)|制定如下|特(?:制定|订定|${SET_UP.source})|特提出(?:如下|以下)|^为[^。；]{2,60}，现[就将][^。；]{2,40}如下[^。；：]{0,8}：$`,
);
const CONCLUDES = byUnit(
  `(?:如下|：$|予以通报|制定(?:本|以下)|[印转]发给?你们|以下${CONCLUSION.source})`,
);
/** Hands down or leads over, or says then whom to turn to: 执行中遇到问题，请向市财政局反映。 */
const HANDS_DOWN = shape`(?:^特此|(?<![实体出表呈兑发])现(?:将|予以)?[^。]{0,120}(?:印发|转发|下发)|印发给?你们|如下[：:。]|^[^。；，]{0,12}中[^。；，]{2,20}，请[^。；\d]{2,30}反[映馈][^。]{0,9}。$)`;

/** 为加强管理, 本校为保障学生权益: for what end. */
const FOR = shape`^(?:本\p{Script=Han}{1,3})?为`;

/** 贰、目的：提升师生防灾应变能力。 （一）编制目的。做好防灾工作。 */
function saysBasis(words: string): boolean {
  const [label = '', said = ''] = words.split(/[：。]/u, 2);
  return said !== '' && isBasis(label);
}

/** 前言: what stands right below it says why, up to the next heading. */
const FOREWORD = /^[前引序] ?言$/u;

function isOfForeword({ paragraph: { text, heading }, section }: Scene): boolean {
  return heading === null && FOREWORD.test(section.at(-1) ?? '') && hasSentence(text);
}

/** 一、依据…计划办理。 二、为…，故订定本计划，…: why a letter of Taiwan's is written, in its first items. */
const OPENS_LETTER = shape`^(?:依据?[^。；]{4,80}办理。$|为[^。；]{4,80}，[故爰](?:订定|制定)本)`;

const opensLetter = ({ paragraph, phase }: Scene) =>
  (phase === 'head' || phase === 'opened') &&
  paragraph.heading?.value.style === 'ordinal' &&
  OPENS_LETTER.test(wordsOf(paragraph));

/** An article or section of purpose and basis; the number of the article may stand on the line above. */
function saysWhy({ paragraph, section, before }: Scene): boolean {
  const { text, heading } = paragraph;
  if (section.some(isBasis) || saysBasis(text.slice(heading?.to ?? 0))) return true;
  const first = heading === null || heading.value.ordinal === 1;
  const number = heading ?? before.at(-1)?.heading ?? null;
  const isFirstArticle = number?.value.style === 'article' && number.value.ordinal === 1;
  if (isFirstArticle && FOR.test(text.slice(heading?.to ?? 0))) return true;
  return first && isIn(ISSUES, text);
}

/** The document's title is still to come: what stands here is the page's, or news that leads over to it. */
export function titleIsAhead({ hasBegun, titleLines }: Scene): boolean {
  return titleLines.size > 0 && !hasBegun;
}

/** …审议通过，现予公布，自…起施行: an order's own sentence, above the title of what it makes known. */
const PROMULGATES = /现(?:予以?)?(?:公布|发布|颁布)[，。]/u;

/** How a text begins that says why, also where it is an attachment. */
const GROUNDS = byUnit(`^(?:为|${GROUND.source}|按|经|近年|当前|现)`);

/** The title above is an attachment's, which most often begins at once. */
export function isOfAttachment({ lastOther }: Scene): boolean {
  return lastOther === 'attach';
}

/** 现将有关情况报告如下： */
const LEADS_OVER = /如下[：:]$/u;

/** What the page says of the document, before it. */
const EDITORIAL = byUnit(`^${EDITORIAL_LABEL.source}[：:]`);

/** 于2017年1月23日前将方案报市政府督查室: the covering notice orders more than to carry out what it hands down. */
const ORDERS_REPORT = shape`(?<!可[^。；，]{0,12})\d{1,2}日(?:[（(][^（()）]{2,4}[）)])?(?:[上下]午)?(?:下班)?(?:之?前|内)[^。；]{0,40}(?:报|送|反馈|返回|回复|提交)(?!道)[^。；]{0,4}\p{Script=Han}`;
/** 各村要在10月底前完成清理，严禁野外用火。现将有关事项通知如下：, and so what is to be done or left at once. */
const ORDERS_AT_ONCE = shape`\d[日月]底?前[^。；]{0,20}完成(?!了)|严禁|不得|[，。]你\p{Script=Han}{1,4}?(?:应(?!用|急)|须|务必|要(?!求))`;
/** 各县要认真贯彻执行。: no more than to carry out what is handed down. */
const CARRIES_OUT = /(?:贯彻|执行|落实)。$/u;
/** 全市经济社会发展主要预期目标是：; 到2025年，…: what is aimed at, at once behind the title. */
const AIMS = shape`^(?:[^。；：，]{0,30}目标[是为]：|(?:力争)?到20\d{2}年[底末]?，)`;

/** 公众可在5月5日前提出意见。, 本决定自公布之日起施行。, 省政府决定废止《…办法》。: the document itself has begun. */
const SAYS_ALREADY = shape`^(?!为)[^。；]{0,40}可(?:以|于|在|通过)[^。；]{0,40}\d日之?前|^本[^。；，]{1,12}自[^。；，]{1,30}起(?:施行|实施|执行|生效)|决定(?:对[^。；，]{2,60})?(?:${DECIDES})(?![^：]{0,200}：)`;

/** 2023, and on the next line 年，全市…: a page that breaks its lines behind figures. */
const isBrokenYear = ({ phase, tight, after }: Scene) =>
  phase === 'head' && /^20\d{2}$/u.test(tight) && /^ ?年，/u.test(after[0]?.text ?? '');

/** The covering notice's own sentences, and those behind the title up to the one that hands down or leads over. */
function opensDocument(scene: Scene): boolean {
  const { paragraph, before, phase } = scene;
  const last = before.at(-1);
  const { text } = paragraph;
  if (isOfAttachment(scene))
    return GROUNDS.test(text) || (last?.role === 'preamble' && LEADS_OVER.test(text));
  if (CALLS_ON.test(text) && !CARRIES_OUT.test(text)) return false;
  const forms = [ORDERS_REPORT, ORDERS_AT_ONCE, AIMS, SAYS_ALREADY];
  if (forms.some((form) => form.test(text))) return false;
  if (phase === 'head') return true;
  const concludes = last === undefined || CONCLUDES.test(last.text) || isIn(ISSUES, last.text);
  return (last?.role === 'preamble' && !concludes) || isIn(HANDS_DOWN, paragraph.text);
}

/** What says why and on what ground, and the covering notice's own sentences; a first article of purpose too. */
export const preamble: RoleRule = (scene) => {
  const { paragraph, phase } = scene;
  if (titleIsAhead(scene)) return PROMULGATES.test(paragraph.text) ? 'preamble' : null;
  if ([saysWhy, opensLetter, isOfForeword, isBrokenYear].some((is) => is(scene))) return 'preamble';
  if (EDITORIAL.test(paragraph.text)) return null;
  const isOpening = phase === 'head' || phase === 'opened';
  if (!isOpening || paragraph.heading !== null || !hasSentence(paragraph.text)) return null;
  return opensDocument(scene) ? 'preamble' : null;
};
