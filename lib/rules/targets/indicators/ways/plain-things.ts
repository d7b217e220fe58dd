import { perModel } from '../../../../lexicon/current-model.ts';
import { BARE_AMOUNT } from '../../../../lexicon/naming-words.ts';
import { MAKE, SCOPE } from '../../../../lexicon/target-words.ts';
import { EACH_MAKES, PLAN_WORD, VOTE } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { countedNoun } from '../counted-noun.ts';
import { MEASURE, MEASURE_OF_THING } from '../item-of-list.ts';
import { nounBefore, withoutPurpose } from '../noun.ts';
import { graded, ONLY_GRADE, SCOPE_AT_HEAD } from '../of-grade.ts';
import { ofWhat } from '../of-what.ts';
import { oneEach } from '../one-each.ts';
import { placeInBrackets, regionalName } from '../regional.ts';
import type { Surroundings } from '../surroundings.ts';
import { toldByHeading } from '../told-by-heading.ts';
import { clauseBefore } from '../topic.ts';
import type { Asked, Way } from '../way.ts';
import { whichOf } from '../which.ts';
import { wholeBefore } from '../whole-before.ts';
import { joined } from '../whom.ts';

/** 占比, 比例: names nothing without the words before it. */
const BARE_NAME = 2;
/** 每个设区市培育一家龙头机构: the short noun with its 每. */
const FOR_EACH = shape`每(?:个|家|所)?[^，。；□只仅]{1,8}?(?=(?:随机|择优)?(?:${EACH_MAKES})|[都均]|建[成有]|[设配]有|$)`;
/** Of persons and households what stands behind is taken whole. */
const PERSONS = new Set(['人', '名', '户']);

/** 站在世界科技前沿的院士后备人才: so long an attribute is left out before a name that says enough. */
const LONG_ATTRIBUTE = shape`^[^的□]{8,}的(?=[^的]{5,}$)`;

/** Things and measures: what stands behind the measure word, else before the number. */
export const plainThings: Way = {
  name: 'plainThings',
  names: (asked) => {
    const { own, behind } = asked.around;
    const part = PARTS.exec(behind)?.groups?.part;
    if (part !== undefined) return `${COMPOSED.exec(own)?.groups?.whole ?? ''}${part}`;
    const after = PERSONS.has(asked.unit) ? personsOf(asked.around) : asked.after;
    const there = placeInBrackets(asked.around);
    if (there !== '' && after === '') return there;
    const eachOf = own.endsWith('各') ? oneEach(own) : undefined;
    if (eachOf !== undefined) return nounBefore(eachOf);
    return after.length < 2 ? plainBefore(asked, after) : plainBehind(asked, after);
  },
};

function plainBehind({ around, before }: Asked, after: string): string {
  if (BARE.test(after)) return joined(before || grownBefore(around), after);
  const each = FOR_EACH.exec(around.own)?.[0] ?? '';
  if (after.length <= SHORT) return `${each}${ofWhat(around, after)}`;
  return after.length <= TOLD && /^每[个家所]/u.test(each) ? `${each}${after}` : after;
}

/** 托育班从现有规模起步，逐步扩大: what gets to be so much. */
const GROWN = /^[^，□从由在将逐]{3,14}(?=[从由在将逐])/u;

function grownBefore(around: Surroundings): string {
  const grown = around.earlier.map((words) => GROWN.exec(words)?.[0]).find(Boolean);
  return grown ?? whatOf(around);
}

/** 面向□专业人才的培训: those counted stand before what is done for them. */
const FOR_THEM = /[面朝]?向$|[为对]$/u;

/** 专家七人组成, 学生代表二人担任之, 由五人单数组成: what those do who are named before. */
const SERVE = shape`^(?:单数)?(?:共同)?(?:${VOTE}|组成|构成|[担兼充]任)[^的，]{0,4}$|^单数$`;

function personsOf({ own, behind }: Surroundings): string {
  const told = withoutPurpose(behind.replace(/^的/u, ''));
  if (SERVE.test(told)) return '';
  return FOR_THEM.test(own) ? told : told.replace(LONG_ATTRIBUTE, '');
}

/** 专家组由5名专家组成: what is composed, and of what. */
const PARTS = shape`^(?:的)?(?!单数)(?<part>[^，。；]{2,10}?)(?:共同)?(?:组成|构成)$`;
const COMPOSED = shape`^(?<whole>[^，□由]{2,12})由`;

const SHORT = 6;
/** For each of what there is one goes without saying where its own name is longer than this. */
const TOLD = 14;

function plainBefore(asked: Asked, after: string): string {
  const name = nameBefore(asked, after);
  return PERSONS.has(asked.unit) ? name.replace(LONG_ATTRIBUTE, '') : name;
}

function nameBefore(asked: Asked, after: string): string {
  const { around, before, unholed } = asked;
  const which = whichOf(asked) || innerNoun(asked);
  if (which !== '') return which;
  if (before === '') return `${toldAround(around).replace(/^新建(?=..$)/u, around.own)}${after}`;
  const there = regionalName(around, before) || addedPlaces(around, before);
  if (there !== '') return there;
  if (ONLY_EACH.test(before) && !MEASURE.test(before))
    return joined(before, clauseBefore(around, 'nearest').replace(EACH_ELSE, ''));
  if (ONLY_GRADE.test(before)) return graded(around, unholed, before);
  if (BARE.test(before)) return joined(whatOf(around), before.replace(SCOPE_AT_HEAD, ''));
  return before.length > BARE_NAME ? before : whichBare(asked);
}

/** 床位总数 of 发展养老机构20家，床位总数达到: a total says itself of what it is. */
const TOTAL = /^..总[数量]/u;
/** 新增学位: seats, beds and berths; 新增就业 is what it is called. */
const ADDED = /^新增(?=[^单]位$)/u;
/** 新建幼儿园8所: where they are. */
const BUILT = /[园校学院所馆站场楼]□$/u;

/** 幼儿园学位 of 新建幼儿园8所，新增学位; '' where no such places are added. */
function addedPlaces(around: Surroundings, before: string): string {
  const places = before.replace(ADDED, '');
  if (places === before) return '';
  return BUILT.test(around.earlier[0] ?? '')
    ? `${whatOf(around).replace(/^新建/u, '')}${places}`
    : places;
}

/** What is counted where the number's own clause does not say. */
function toldAround(around: Surroundings): string {
  return toldByHeading(around) || clauseBefore(around, 'nearest') || doneBefore(around);
}

/** 10亿元以上项目, 养老机构: which things so short a noun counts. */
function whichBare({ around, before, unholed }: Asked): string {
  if (SCHOOL.test(before)) return before;
  const total = TOTAL.exec(around.own)?.[0];
  if (total !== undefined) return total;
  if (SIZED_IN_LIST.test(around.own)) return nounBefore(unholed.split(/[、和及]/u).at(-1) ?? '');
  if (IN_LIST.test(around.own) || EACH.test(unholed))
    return joined(PER_HEAD.exec(around.own)?.[0] ?? '', before);
  const named = nounBefore(unholed);
  if (named.length > BARE_NAME) return named;
  const whole = partOf(around, before);
  return whole ?? (isNextItem(around, before) ? before : `${whatOf(around)}${before}`);
}

/** 每个乡镇专职消防员 of 每个乡镇至少配备专职消防员6名: between bound and number. */
function innerNoun({ around: { own, inner }, before }: Asked): string {
  if (before !== '' && PER_HEAD.test(inner)) return before;
  const noun = /^\p{Script=Han}{4,}$/u.test(inner) ? nounBefore(inner) : '';
  return noun.length < 2 ? '' : `${FOR_EACH.exec(own)?.[0] ?? ''}${noun}`;
}

/** 城市道路30公里，绿道20公里: another thing is counted in a clause of its own. */
function isNextItem({ own, earlier }: Surroundings, name: string): boolean {
  return own === name && /□$/u.test(earlier[0] ?? '');
}

/** 每千人口: of how many of a population all of a list is told. */
const PER_HEAD = shape`^每(?:[十百千万]{1,2}|\d{1,6})名?(?:常住|户籍|老年|服务)?人口?`;
/** 幼儿园6所，小学1所: so short a noun says enough. */
const SCHOOL = /^(?:[小中大]学|[初高]中)$/u;

/** 水稻播种面积 of 粮食播种面积300万亩，其中水稻100万亩: a part with what is measured of the whole; undefined where there is no such whole. */
function partOf(around: Surroundings, part: string): string | undefined {
  const whole = wholeBefore(around);
  const noun = whole === undefined ? '' : countedNoun(whole);
  if (!MEASURE.test(noun)) return undefined;
  return `${part}${MEASURE_OF_THING.exec(noun)?.[0] ?? ''}`;
}

/** 业务培训 of 每月□业务培训，全年: what the clause before counts, where it only counts. */
function doneBefore({ earlier }: Surroundings): string {
  const [clause = ''] = earlier;
  return clause.includes('□') ? countedNoun(clause) : '';
}

/** 建成卫生室100所，每个村□: of what for each, the clause before tells. */
const EACH_ELSE = shape`^每[^，□]{1,6}?${EACH_MAKES}`;
const ONLY_EACH = shape`^每[个家所村县镇][^的，]{0,4}$`;

const BARE = shape`^(?:${SCOPE})?${BARE_AMOUNT}$`;
/** 小学、初中分别为5所、: the list has been cut down to what this one answers. */
const EACH = /分别/u;
/** 城市道路□、绿道: one of a list. */
const IN_LIST = /□[、和及]/u;
/** 10亿元以上项目□、50亿元以上项目: one of a list, of which an amount tells which are counted. */
const SIZED_IN_LIST = shape`[、和及]□[^□、和及]+$`;
const AT_HEAD = perModel(() => shape`^(?:${SCOPE}|(?:[^，]{0,12}?应当?)?${MAKE()}(?=.{3}))`);

/** 目标任务: how many there are to be, and not of what. */
const PLANNED = shape`^(?:${PLAN_WORD})+$`;

/** 粮食播种 of 全市粮食播种面积达到…，产量: what a bare 产量 is of. */
function whatOf(around: Surroundings): string {
  const whole = around.earlier[0] ?? '';
  if (around.own.startsWith('其中') && whole.endsWith('□'))
    return countedNoun(whole).replace(PLANNED, '');
  const [first = '', next] = around.own.split(IN_LIST);
  const told = next === undefined ? clauseBefore(around, 'nearest') : nounBefore(first);
  return told.replace(AT_HEAD(), '').replace(MEASURE, '');
}
