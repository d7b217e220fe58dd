import { AID, GIVE, GROUND } from '../../../lexicon/common-words.ts';
import { perModel } from '../../../lexicon/current-model.ts';
import { indicatorTables } from '../../../lexicon/indicator-tables.ts';
import { HANDLE } from '../../../lexicon/naming-words.ts';
import {
  DO,
  GROW,
  LEAD,
  MAKE,
  PARTY,
  SHRINK,
  VAGUE_HEADING,
} from '../../../lexicon/target-words.ts';
import {
  GRANT_TO,
  PAY_WORD,
  PHRASE_ENDS,
  PREMISES,
  RECOGNISE,
  WHERE_OR_WHEN,
} from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { shape } from '../../../text/pattern.ts';
import { deedOf, deedTold, firstDeedOf } from './deed.ts';
import { honouredAs } from './honoured-as.ts';
import { AFTER_CONDITION, namesNothing } from './noun.ts';
import { ofLevel } from './of-level.ts';
import { CHANGED_FROM, plainClause } from './plain-clause.ts';
import type { Surroundings } from './surroundings.ts';
import { sharedPairs, topicOfHeading } from './topic-of-heading.ts';
import { trimmed } from './trims.ts';

const LONGEST = 18;

/** 对…企业，给予…: whom or what a sentence is about, the last such phrase; 为…, 支持… where there is none. */
const TO = shape`^.*(?:^|其中|[，；、])(?:并|针)?对(?![照口外接象应标单]|其(?:${GRANT_TO}|按|免|减|，))(?<whom>[^，；]{2,90})(?=，|；|$)`;
/** 向困难家庭发放慰问金: whoever was spoken of before. */
const GIVEN_TO = shape`^(?:另|并|再)?[向为给](?<whom>[^，□的]{2,16}?)(?:${GIVE})(?=[^，□]{2,}□?|$)`;
/** 省财政对符合条件的园区给予: behind who does it; not 视产品对市场的影响给予, which tells after what. */
const TO_AFTER_WHO = shape`^(?!${GROUND}|视|结合)[^，对□]{2,14}(?<![应针面比核绝相反派结])对(?![照口外接象应标单等])(?<whom>[^，；]{2,40})$`;
/** 对符合条件的，: anybody. */
const WHOEVER = shape`^(?:符合|满足)[^，]{0,20}的$`;
/** 对开展该项业务的企业: what was named before. */
const POINTS_BACK = /[该此](?:项|类|种|等)/u;
const FOR = shape`(?:^[-–—•·] ?|^.*(?:^|[，；]))(?:为|向(?!社会)|支持|鼓励|将)(?<whom>[^，；]{2,90})(?=，|；|$)`;
/** 诊断、治疗、护理等工作人员给予: whom a long list comes down to. */
const LISTED = shape`、[^，]{1,40}等(?<whom>[^，、的□等]{2,8}?)(?:给予|发放|每人)`;
/** 给予名师、名校长等教育人才: the same, behind the verb. */
const GIVEN_LIST = shape`^(?:${GIVE})[^，对]{2,60}、[^，]{1,40}等(?<whom>[^，、的□等]{2,10})$`;
/** Where a phrase ends within its clause: 对…省级给予, 对…按. */
const PHRASE_END = shape`(?<=.)(?:省级|市级|区级|县级)?(?:分别)?(?:${PHRASE_ENDS}|提供(?![^，]*的)|按(?![时期月年日季次])照?|每[人户家]|在(?:原有|现有|疫情))(?=[^，]{0,18}$)`;
/** 承租国有资产类经营用房的企业，免收房租: rent is of what is rented. */
const RENT = /租(?!期)/u;
const RENTED = shape`(?:承租|租用|租赁)(?<rented>[^，的且]{4,16}?${PREMISES})`;
/** 开展续贷业务□的金融机构: what is done so often tells more than who does it, where anybody is. */
const DONE_CONDITION = shape`^.*?(?<what>[^，、且并的□]{4,8})(?<!首次|累计|[额量率])□[^□的]{0,2}的(?<whom>[^的□]{0,2}${PARTY})$`;
/** Clauses that only pay or limit tell nothing of what it is about, as those that only say on what basis or while what lasts. */
const PAYS_ONLY = shape`${PAY_WORD}|^(?:正常|连续|月均|累计)[^，]*□|预算[以为共]?(?:新台币|人民币)?□|按照?[^，]{0,20}□|^按照?[^，□]{2,14}(?:原则|要求)$|(?:决定|核定|酌定)[^，□]{0,6}(?:额度|金额)$|^(?:[以按][^，]{2,24}(?:计算|核算|测算|核定|计)|经[^，□]{0,14}(?:[后的]|${HANDLE}|${RECOGNISE})|凡?在[^，□]{2,18}(?:期|期间|期限|周期|园?区|境|范围|基地|[镇乡村])内|凡?在[^，□]{2,14}基础上|除[^，□]{2,16}外)$`;

/** Keeps the end of a noun, and of a clause without noun behind 的 both ends. */
export function shorten(words: string, longest = LONGEST): string {
  if (words.length <= longest) return words;
  const last = trimmed(words.replace(LIST_OF_KIND, ''))
    .replace(WHERE, '')
    .replace(/^.*的(?=.{4})/u, '');
  if (last.length <= longest + (last.includes('或') ? LITTLE : 0)) return last;
  return (
    behindBreak(last, longest) ?? (last.length <= longest + SPARE ? last : last.slice(-longest))
  );
}

/** 纳税人在中国境内接受: who, and where. */
const WHERE = shape`^[^的，]{0,8}在[^，的在]{2,8}${WHERE_OR_WHEN}(?=.{4})`;
/** 研制出整机或部件: for so few letters the verb is not parted from its other object. */
const LITTLE = 3;
/** For so many letters no word is cut in two. */
const SPARE = 8;
/** Behind these a word begins: 支持企业和平台服务商开展|网络安全分级工作. */
const BREAK = perModel(() =>
  byUnit(`[、，；和及与或且]|(?<![高中初平优同])等|${MAKE().source}`, 'g'),
);
const SHORTEST_END = 4;

/** As much of the end as is no longer, from where a word begins. */
function behindBreak(words: string, longest: number): string | undefined {
  for (const { index, 0: found } of words.matchAll(BREAK())) {
    const rest = words.slice(index + found.length);
    if (rest.length < SHORTEST_END) return undefined;
    if (rest.length <= longest) return rest;
  }
  return undefined;
}

const ORDINAL = shape`^.*第 ?[一二三四五六七八九十百\d]{1,4} ?[编章节] ?`;
const NAMES_NO_TOPIC = perModel(() =>
  byUnit(
    `^(?:${[DO(), GROW, SHRINK, LEAD].map(({ source }) => source).join('|')})|(?:${VAGUE_HEADING.source})$`,
  ),
);

/** The topic that the chapter's heading names: 子女教育 of 第二章 子女教育; '' where it names none, as the headings of plans, which say what to do. */
export function headingTopic({ chapter }: Surroundings): string {
  const words = chapter.replace(ORDINAL, '').replaceAll(' ', '');
  if (words.length < 2 || words.length > 12 || /[，。；：、]/u.test(words)) return '';
  return NAMES_NO_TOPIC().test(words) ? '' : words;
}

/** Whom or what the sentence says it is about, in at most `longest` characters; null where no phrase does. */
export function aboutOf(around: Surroundings, longest = LONGEST): string | null {
  const { own, earlier, behind, ahead, heading } = around;
  const { whom: listed } = (LISTED.exec(own) ?? GIVEN_LIST.exec(own))?.groups ?? {};
  if (listed !== undefined && !own.includes('对')) return listed;
  const sentence = [...earlier].reverse().concat(own).join('，');
  const rented = RENT.test(own + behind + ahead.slice(0, 6))
    ? RENTED.exec(sentence)?.groups?.rented
    : undefined;
  const phrase = rented ?? phraseIn(sentence, own);
  const title = heading || topicOfHeading(around);
  if (phrase.split('、').length > 4 && title !== '') return shorten(plainClause(title));
  return phrase === '' ? null : ofLevel(shortPhrase(around, phrase, longest), around);
}

/** 从事冷链物流、仓储配送等业务的企业: what anybody does of many things, whose last says no more than the others. */
const LISTED_DOING = shape`、[^的]*的[^的]{2,3}$`;

/** 软件学院、人工智能学院等特色学院的企业: of what kind all are that are listed. */
const LIST_OF_KIND = shape`^[^的]*、[^、的]*等(?=[^的、等]{4,10}的)`;

/** A phrase in at most so many letters; of a list that is cut, the topic of the heading tells more than the last item. */
function shortPhrase(around: Surroundings, phrase: string, most: number): string {
  const longest = /\d/u.test(phrase) ? most + SPARE : most;
  const topic = phrase.length > longest && LISTED_DOING.test(phrase) ? topicOfHeading(around) : '';
  if (topic !== '' && sharedPairs(topic, phrase) > 0) return topic;
  const deed = deedOf(phrase, longest);
  if (deed !== '' || phrase.length <= longest) return deed || phrase;
  return firstDeedOf(phrase) || honouredAs(phrase) || shorten(phrase, longest);
}

/** The phrase of a sentence that says what it is about, without its conditions; '' where it has none. */
function phraseIn(sentence: string, own: string): string {
  const match =
    GIVEN_TO.exec(own) ?? TO.exec(sentence) ?? TO_AFTER_WHO.exec(own) ?? FOR.exec(sentence);
  const { whom } = match?.groups ?? {};
  if (whom === undefined || EACH_ONE.test(whom))
    return deedTold(sentence) ?? whom?.split(PHRASE_END, 1)[0] ?? '';
  if (WHOEVER.test(whom) || POINTS_BACK.test(whom)) return '';
  const phrase = (whom.split(PHRASE_END, 1)[0] ?? '').replace(ONLY_PAID, '');
  return plainClause(phrase.includes('□') ? withoutConditions(phrase) : phrase).replace(FULL, '');
}

/** 护理员入职满 □ 的: whom, without for how long. */
const FULL = shape`(?:已|累计|连续)?\p{Script=Han}{2}满$`;
/** 超过1亿元的企业奖励: a verb behind whom it is done to. */
const ONLY_PAID = shape`(?<=的[^的]{0,2}${PARTY})(?:再|一次性)*${AID}$`;

/** 对每家企业给予: for each of those told before. */
const EACH_ONE = /^每[家个户]/u;

function withoutConditions(phrase: string): string {
  return phrase
    .replace(CHANGED_FROM, '')
    .replace(DONE_CONDITION, '$<what>的$<whom>')
    .replace(AFTER_CONDITION, '');
}

/** 预期性: a cell of a table of indicators that names none. */
const ATTRIBUTES = new Set(indicatorTables.attributes);

/** What the clauses before are about: the nearest, or the first, that does not only pay; else what stands before the sentence. */
export function clauseBefore(
  around: Surroundings,
  which: 'nearest' | 'first',
  earlier = around.earlier,
): string {
  const telling = earlier.filter(
    (words) =>
      !PAYS_ONLY.test(words) &&
      (plainClause(words).length >= (words.startsWith('其中') ? 2 : 3) || words === around.label),
  );
  const clause = which === 'nearest' ? telling[0] : telling.at(-1);
  const told = plainClause(
    clause ??
      around.leads.find(
        (words) =>
          mayLead(plainClause(words)) && !ATTRIBUTES.has(words) && !/”$|□为原则/u.test(words),
      ) ??
      '',
  );
  return shorten(told, OF_GRADE.test(told) ? LONGEST + SPARE : LONGEST);
}

/** 国家五星级标准的社会饭店: of those of several grades, which. */
const OF_GRADE = /[一二三四五]星?级|A级/u;

function mayLead(words: string): boolean {
  return words.length >= 3 && !namesNothing(words) && !SAYS_NO_TOPIC.test(words);
}

/** 技术要求, 加大支持: headings so short and so ending name nothing; 奖励标准 does. */
const SAYS_NO_TOPIC = shape`^(?!${AID})\p{Script=Han}{1,2}${VAGUE_HEADING}$`;
