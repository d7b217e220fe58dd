import { pattern, shape } from '../../../text/pattern.ts';

/** （群）, （云） belong to the word; （市、区）, （含30人） are remarks, （一） counts the item. */
const REMARK = pattern`（(?<inside>[^（）]{0,60})）`;
/** 组成三人以上之小组: the 的 of Taiwan; not 之一, 之日起, 乡村之星. */
const OF =
  /之(?!初(?![审步选评级])|[一二间日内前后外上下中际时余类所星乡窗友春声]|家(?!庭)|$|[，。；：、□])/gu;
/** 三、将第八条修改为：“…: what changes the wording is no part of it. */
const AMENDS = shape`^[^“”]{0,60}(?:修改为|改为|增加)[^“”]{0,24}[：:]“`;
/** 第8条, 第8条之一 at the head of a provision, 前条, 前项. */
const ARTICLE =
  /第 ?[\d一二三四五六七八九十百]{1,4} ?条 ?(?:之[一二三四五六七八九十]{1,2} ?)?(?:[或及]?第.{1,2}?[款项](?!目))*(?=\p{Script=Han})|前[条项款]/gu;
/** 设置密度应符合监测率达到□的要求: what is to be met is measured. */
const MEETS = pattern`(?<=^|，)[^，□]{0,40}(?:应当?|须|要)(?:符合|满足)(?=[^，□]{4})`;
/** Few sentences hold a mark or letter by which remarks, articles, 之, shares, what is met and what is amended are known. */
const MAY_BE_PLAINER = /[（“之条前]|符合|满足|百分比/u;
const NUMERAL = /^[一二三四五六七八九十\d]{1,3}$/u;
/** （含）, （含50座）, （下同）, 认（评）定: short, and yet no part of a word. */
const REMARKS = new Set(['含', '含□', '下同', '同', '试行', '略', '注', '评', '认']);

function withoutRemarks(text: string): string {
  return text.replace(REMARK, (_, inside: string) =>
    inside.length <= 2 && !NUMERAL.test(inside) && !REMARKS.has(inside) ? inside : '',
  );
}

/** 新开工4万套（间）: how things may be counted, too. */
const OTHER_UNIT = shape`(?<=□)（[^（）]{1,4}）`;

/** 占总户数的百分比: a share by another name. */
const PERCENTAGE = /百分比(?!例|[重值])/gu;

/** Words without remarks in brackets, numbers of articles and what is amended; with 的 for the 之 of Taiwan and 比例 for 百分比. */
export function plainer(text: string): string {
  if (!MAY_BE_PLAINER.test(text)) return text;
  return withoutRemarks(text.replace(OTHER_UNIT, ''))
    .replace(MEETS, '')
    .replace(AMENDS, '')
    .replace(ARTICLE, '')
    .replace(OF, '的')
    .replace(PERCENTAGE, '比例');
}
