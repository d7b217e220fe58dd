import { perModel } from '../../../lexicon/current-model.ts';
import { OCCASION } from '../../../lexicon/due-words.ts';
import {
  BARE_MEASURE,
  endsLikeLink,
  LIKE_LEAD,
  LIKE_PURPOSE,
  LINK_WORD,
  PURPOSE,
} from '../../../lexicon/naming-words.ts';
import {
  DO,
  GROW,
  INDICATOR_END,
  LEAD,
  MAKE,
  PARTY,
  REACH,
  SCOPE,
  SHRINK,
} from '../../../lexicon/target-words.ts';
import { DO_TO, SET_AGAINST, WITH_MAKING } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import { untilStill } from './until-still.ts';

const ARTICLE =
  /^(?:第 ?[\d一二三四五六七八九十百-]{1,5} ?条(?:之[一二三四五六七八九十]{1,2})?|[一二三四五六七八九十]{1,3}、|[—-]+|\d{1,2}(?:[.．]\d{1,2}){1,3}(?=[ \p{Script=Han}])|\d{1,2}[.．、])/u;
/** 各乡镇要确保: who all must, before what. */
const EACH_MUST = perModel(
  () =>
    shape`各[^，、的□]{1,8}?(?<![主重需必])(?:要|应当?|必?须|需)于?(?=${LEAD}|${DO()}|${GROW}|每[年季月周日])`,
);
const AT_HEAD = perModel(
  () =>
    shape`^(?:${EACH_MUST()}|(?!..(?:以[上下]|结果)|(?:抽[检查]|培训)(?:合格|率|覆盖)|一般(?![每不为在由按从])|建成区|从事|服务业|${LIKE_LEAD})(?:各类|${SCOPE}(?!${LIKE_LEAD})(?=${MAKE()}(?!的))|${LEAD}|${DO()}|[、 \-—·*的]|[省市区县]级(?=按|给|予|对|分别|统一|再|一次性|由|将|财政)|[较比](?:上|去|前|往)一?年(?:同期|同比|度|末|底)?|${ARTICLE}))`,
);
/** What may not be left over at the head: 培训率 is not 率, 服务企业数 not 企业数, 示范区 not 区. */
const NO_HEAD = shape`^(?:[率量数额费面积者人员次型化性力度比期点]|后(?![备勤续期])|.?$)`;

/** Words between what is measured and its value. */
const LINK = shape`(?:${LINK_WORD}|(?<![上去今本当前每\d])年(?:增长|递增|下降)|[“‘"]|[人户年月日平]?均|每[年月日人次周]?|${REACH}(?:目前|现有|上年)?的?|(?<![占对环师桩护床投配价]|师生|城乡居民收入)比|(?<!参)与|(?:顺延|延长|延期)至[^□]{0,16}后?的?|按[人户]头?数?|(?:较(?![大小高低多少强好长短])|(?<!占)比(?![例重])|在|按)[^□，的]{0,14}(?:(?<![青少成中老壮])年[度末底初]?|${SET_AGAINST})|在[^□，的在]{2,10}基础上|以[^，□]{0,30}为(?:基数|基准))$`;
/** Keeps 顺延 of 有效期顺延至疫情解除后. */
const PUT_OFF = shape`(?<=顺延|延长)至[^□]{0,24}$`;

/** From … to …, 在□的基础上再: what stands before the base is what is measured. */
const ON_BASE = shape`(?:在[^□，]{0,16})?□[^□，]{0,10}(?:的基础上|基础上)(?:再|又)?`;
const FROM_BASE = shape`(?:分别)?(?:由|从)(?:[^□]{0,16}□(?:[、和及]□){0,4}|\d[\d.]*∶[\d.]+)[^□]{0,8}$`;
/** 较前三年平均数下降: against earlier years. */
const AGAINST_YEARS = shape`[较比](?:前|近|过去)?□的?平均(?:数|值|水平)`;

/** The noun without the words at its head that are no part of it. */
export function stripHead(words: string): string {
  return untilStill(words.trim(), (rest) => {
    const next = rest.replace(AT_HEAD(), '');
    return NO_HEAD.test(next) || (next.length < 3 && rest.length > 3) ? rest : next;
  });
}

/** 对新进场的人员进行集中观察: whom, and what is done to them. */
const DONE_TO = shape`^.{0,12}?对(?<whom>[^□，]{2,24}?)${DO_TO}(?<what>[^□，的]{2,10})$`;

/** 人员集中观察 of 各项目应对人员进行集中观察; the words as they are where they say nothing of the sort. */
export function doneTo(words: string): string {
  return words.replace(DONE_TO, '$<whom>$<what>');
}

/** The words without those at their end that only lead to the number. */
export function stripLink(words: string): string {
  const own = words.includes('至') ? words.trim().replace(PUT_OFF, '') : words.trim();
  return untilStill(own, (rest) => (endsLikeLink(rest) ? rest : rest.replace(LINK, '')));
}

/** 工程建设项目, 城市建成区: a noun, and nothing that is made. */
const NOUN_OF_MAKING = shape`建设${WITH_MAKING}|建成区|新建.{0,4}(?:建筑|小区|住宅)`;
/** 为企业提供专项信贷额度, 全市建设高标准农田: a short phrase, a verb, its object. */
const OBJECT = perModel(
  () =>
    shape`^[^的、]{1,14}?(?<!占|社会|经济|违法)(?!${NOUN_OF_MAKING})${MAKE()}(?!(?:补贴|补助)(?:[额率]|比例|标准)?$)(?=[^的]{3})`,
);

/** 逐步将平均担保费率, 除按规定将房租: what is changed follows. */
const CHANGED = shape`^.*(?:(?<![即必行])将(?!军|${REACH})|(?<!一)把(?![控握关守脉]))(?=[^□]{2})`;

/** 引导担保机构降低担保费率至: whose verb, its object, and where it is to arrive. */
const BROUGHT_TO = shape`^.*(?:${GROW}|${SHRINK})(?![值率量额幅速])(?=[^，□]{3,}(?:至|(?<!达)到)$)`;

/** 认定标准调整为人均月收入: what the value is of, behind the name of what is measured. */
const BROUGHT_TO_WHAT = shape`(?<measure>${INDICATOR_END})${REACH}(?:每\p{Script=Han}|[^，□的每]{2,8})$`;

/** 达标率 of 节水型城市建设达标率, 农户数 of 组织带动农户数: what without its verb says nothing. */
const SAYS_NOTHING = shape`^(?:${BARE_MEASURE}|.{1,2}数)$`;

const AMOUNT_AT_END = /□[、和及或与]?$/u;

/** The own words before a number without other amounts and what leads to them. */
function ownWords(own: string): string {
  let words = withoutBase(own);
  if (words.includes('将') || words.includes('把')) words = words.replace(CHANGED, '');
  words = words.replace(BROUGHT_TO_WHAT, '$<measure>');
  if (words.endsWith('至') || words.endsWith('到')) words = words.replace(BROUGHT_TO, '');
  while (words.includes('□') && AMOUNT_AT_END.test(words))
    words = stripLink(words.replace(AMOUNT_AT_END, ''));
  return stripLink(words);
}

/** 在现行基础上每吨降低: what it is now goes without saying. */
const ON_PRESENT = shape`在(?:[现原]有|现行|[上去]年)[^，□在]{0,8}基础上(?=.{2})`;

function withoutBase(words: string): string {
  const own = words.includes('基础上') ? words.replace(ON_PRESENT, '') : words;
  if (!own.includes('□') && !own.includes('∶')) return own;
  return own.replace(AGAINST_YEARS, '').replace(ON_BASE, '').replace(FROM_BASE, '');
}

function behindAmounts(own: string): string {
  if (!own.includes('□')) return own;
  const words = own.replace(AFTER_CONDITION, '').replace(AFTER_AMOUNT, '');
  return words.includes('、') ? words.replace(ANOTHER_DEED(), '') : words;
}

/** Behind a condition with a number, only the noun that it qualifies: 担保费率 of 金额□的小微企业收取的担保费率. */
export const AFTER_CONDITION = shape`^.*□[^□]*的(?=[^的□]{3})`;
/** 幼儿园、改造小学: what was counted first, before what is done next. */
const ANOTHER_DEED = perModel(() => shape`^[^，□]*、(?=${DO()}[^、]{2,}$)`);
const AFTER_AMOUNT = shape`^.*□(?:[、和及或与的]|前(?![沿景期])|后(?![备勤续期]))?`;

const NO_NOUN = perModel(
  () => shape`^(?:年完成|(?:(?!造林|植树)(?:${LEAD}|${DO()}|${MAKE()})){0,4})$`,
);

/** Whether words only lead to a noun, or say what is done: 新建成; 造林 is a deed that is counted. */
export function namesNothing(words: string): boolean {
  return NO_NOUN().test(words);
}

/** 其中女性, 放暑假前完成校舍检修: of what it is a part, and by when. */
const AT_OCCASION = shape`^(?:其中(?!的)|${OCCASION}前)(?=.{2})`;

/** 等 behind a list of what is alike (诊断、护理等服务), and no part of a grade: 中等, 二等. */
const AND_SUCH = /(?<![中高初平对优同一二三四五六七八九十])等/u;
const LIST_BEFORE_NAME = shape`^.*${AND_SUCH}(?![别级次额值价于同待候保])(?:各?(?:环节|领域|方面)(?=.{4}))?(?=.{4})`;

/** 民营经济实现增加值: what of it comes to so much. */
const COMES_TO = shape`^(?<of>[^的，、□]{2,8})实现(?=[^的，、□]{2,10}$)`;

/** What is measured, of the words before a number: 支小支农担保业务占比 of 确保支小支农担保业务占比达到. */
export function nounBefore(own: string): string {
  const words = stripHead(behindAmounts(ownWords(own)).replace(AT_OCCASION, ''));
  const object = words.replace(OBJECT(), '');
  const made = object === words ? words : stripHead(object);
  const named = SAYS_NOTHING.test(made) ? words : made;
  return namesNothing(named) ? '' : named.replace(LIST_BEFORE_NAME, '').replace(COMES_TO, '$<of>');
}

/** 热线电话方便群众办事: a thing, and what it is for. */
const FOR_WHAT = shape`^(?<thing>[^，]{2,20}?)(?!${LIKE_PURPOSE})(?:${PURPOSE}[^的，]{2,}|供(?![水电热暖气应给需销])[^的，]{2,10}(?:选择|使用|参考|居住))$`;

/** 热线电话 of 热线电话方便群众办事: the thing without what it is for, those counted without what they do. */
export function withoutPurpose(words: string): string {
  return words.replace(FOR_WHAT, '$<thing>').replace(THEIR_DEED, '');
}

/** What is counted, of the words behind a measure word: 社区级健身活动中心 of 具有县域带动作用的社区级健身活动中心. */
export function nounBehind(behind: string): string {
  const words = (behind.startsWith('的') ? behind.slice(1) : behind)
    .replace(/(?:[、和及]|特别是|尤其是)$/u, '')
    .replace(ITS_WORK(), '');
  const thing = withoutPurpose(words.replace(OF_MANY, '')).replace(WHO_MAKES(), '$<who>$<thing>');
  const isQualified = thing.includes('的') || thing.includes('等');
  return clip((isQualified ? thing.replace(QUALIFIER, '') : thing).trim());
}

/** 、设备更新等多项任务: a list that is counted anew at its end; the number is of its first. */
const OF_MANY = shape`(?<=^[^的、，□]{2,16})、[^□]*${AND_SUCH}(?:多[项个种类家处场所次]|若干|一系列).*`;

/** 推进村的培育工作: what is done about what is counted. */
const ITS_WORK = perModel(() => shape`(?<=.{2})的${DO()}(?:工作|任务)$`);

/** 县建成较完善的回收体系: who makes it, and what, without what sort of it. */
const WHO_MAKES = perModel(
  () => shape`^(?<who>[^的，、]{1,6}?${MAKE()})[^的，、]{2,10}的(?<thing>[^的，、]{2,12})$`,
);

/** 工业企业积极探索智能工厂的新模式, 信息员进行日常报送, 督查组赴各县: those who are counted, and what they do; 小学并投入使用: what is done next. */
const THEIR_DEED = shape`(?<=^[^的，、□]{2,14}?${PARTY})(?:积极|主动|共同|联合).*$|(?<=^[^的，、□]{1,9}[员人生者户组队])进行.*$|(?<=^[^的，、□]{0,9}(?:人员|专家))对.{4,}$|(?<=^[^的，、□]{1,9}[组队])赴.*$|(?<=^[^的，、□]{0,9}(?:(?<!人)员|[人者]|干部|领导|专家))(?:(?:具体|专门|专职)?负责|进入|带队|组成(?!员)).*$|(?<=^[^的，□]{2,16})(?<![合兼])并(?![购网联轨存行案重]|发(?!布)).{2,}$`;

/** 具有行业示范效应的, 诊断、护理等: what stands before the noun. */
const QUALIFIER = shape`^(?:.*(?:的|${AND_SUCH})(?=[^的]{4})|由[^的]{4,}组成的)`;

/** A name is so long at most. */
const LONGEST = 20;
const VERB = perModel(() => shape`^(?<noun>.{4,20}?)(?:${MAKE()}|规划)`);

/** A long name without what is done with it: 技改项目 of 技改项目建设…. */
function clip(name: string): string {
  return name.length <= LONGEST ? name : (VERB().exec(name)?.groups?.noun ?? name);
}
