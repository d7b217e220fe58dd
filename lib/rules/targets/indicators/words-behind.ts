import { POSSESS } from '../../../lexicon/class-words.ts';
import { perModel } from '../../../lexicon/current-model.ts';
import { DO, MAKE } from '../../../lexicon/target-words.ts';
import { CHARGE_RATE, DO_WITH, GAIN, IN_SUM } from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { shape } from '../../../text/pattern.ts';
import { CLAUSE_END } from './clause-end.ts';

/** 新增2400户（累计«3600户»）餐饮单位: a remark on the number before it counts the same; 参会代表（«20人»）分组讨论 is on words. */
const ONLY_SUM = shape`^(?:${IN_SUM}|共|约)*$|□$`;
/** The rest of a list of amounts that the number begins, also of so much for each: 3000元/年、□/年奖励. */
const REST_OF_LIST = /^(?:[、和及或]?□|(?<each>[/／][^，；。、和及□]{1,4})[、和及]□(?=\k<each>))+/u;

/**
 * The words of its own clause behind a number: what follows the list of amounts that it may begin, up to the next amount. `own`: the
 * clause before the number; `after` has holes for other amounts, `text` is the same as written.
 */
export function wordsBehind(own: string, after: string, text: string): string {
  const listed = after.startsWith('、')
    ? (behindAlike(own, after) ?? behindAttributes(own, after))
    : undefined;
  return qualifiedBehind(after, text) ?? listed ?? behindSum(own, after);
}

/** 每村建成, 培育: what is made stands behind. */
const MAKES = perModel(() => shape`(?:${MAKE()}|${DO()}|[设配]有)$`);
/** 、面积□的文化站: what else is said of the things before they are named. */
const ATTRIBUTES = shape`^、(?:[^，；。：、的]{2,12}、){0,2}[^，；。：、的]{2,24}的(?<thing>[^，；。：、的□]{2,14})(?<!任务|目标|指标|要求)(?=$|[，；。])`;

/** 文化站 of 建成«1个»、面积200平方米以上的文化站; undefined where other things are counted. */
function behindAttributes(own: string, after: string): string | undefined {
  return MAKES().test(own) ? ATTRIBUTES.exec(after)?.groups?.thing : undefined;
}

/** 住宅改造 of 今年完成«1500户»、明年完成2000户住宅改造: behind the last of a list whose items begin alike; undefined where they do not. */
function behindAlike(own: string, after: string): string | undefined {
  const items = clauseOf(after).split('□');
  const thing = items.pop();
  if (thing === undefined || items.length === 0 || thing === '') return undefined;
  const isAlike = (item: string) => item.length > 2 && own.endsWith(item.slice(1));
  return items.every(isAlike) ? upToNext(thing) : undefined;
}

/** What follows a number; of a remark on another number, what follows that. */
function behindSum(own: string, after: string): string {
  if (after.includes('□') && isNextAlike(own, after)) return '';
  return behindOf(after.startsWith('）') && ONLY_SUM.test(own) ? after.slice(1) : after);
}

/** 、50亿元以上项目2个 behind 10亿元以上项目«20个»: the next of a list in which an amount before each noun tells which are counted. */
const NEXT_OF_SIZE = shape`^[、和及]□(?<thing>[^□、，；。的]{2,10})□`;

function isNextAlike(own: string, after: string): boolean {
  const thing = NEXT_OF_SIZE.exec(after)?.groups?.thing;
  return thing !== undefined && own.endsWith(`□${thing}`);
}

/** 年接待游客□的大景区, 年销售收入□具有带动能力的企业: an amount that only tells which things are counted. */
const QUALIFIED = shape`^(?<of>[^，；。：、和及□]{1,8})□(?:(?:、|且|并|${POSSESS})[^，；。：□的]{2,24})?的(?<thing>[^，；。：、和及的□]{2,12})`;
/** 年接待游客300万人次以上的大景区: what is counted, with the amount that tells which; undefined where none does. */
function qualifiedBehind(holed: string, text: string): string | undefined {
  if (!holed.includes('□') || !holed.includes('的')) return undefined;
  const { of = '', thing } = QUALIFIED.exec(holed)?.groups ?? {};
  if (thing === undefined || !text.startsWith(of)) return undefined;
  const end = text.indexOf(`的${thing}`, of.length);
  return end < 0 ? undefined : text.slice(0, end + 1 + thing.length);
}

/** 实现“清零”: what closes the quotation of the number itself. */
const CLOSING = /^[”’]/u;

/** 用量”的标准: what is quoted, and no more. */
const UNQUOTED = /^(?<words>[^“”]{2,})”.*$/u;

/** 5年为一个评估周期: the length has a name. */
const CYCLE = /^为一?个(?=[^，。；]{2,8}周期$)/u;

/** “高温津贴”: all that is paid is quoted. */
const QUOTED = /^“(?<words>[^“”]{2,12})”$/u;

/** What follows a number in its clause; nothing where the next item of a list follows. */
function behindOf(after: string): string {
  const clause = clauseOf(after.replace(CLOSING, ''))
    .replace(CYCLE, '')
    .replace(QUOTED, '$<words>')
    .replace(UNQUOTED, '$<words>');
  const alone = clause.includes('□')
    ? clause.replace(CHARGED, '$<verb>').replace(REST_OF_LIST, '')
    : clause;
  const words = alone.replace(AS_BOUND, '');
  if (alone !== clause && (OF_LAST.test(words) || OF_NEXT.test(words))) return '';
  return ANOTHER.test(words) && !WITH_WHOM.test(words) ? '' : upToNext(words);
}

/** 、医院3所: what else there is. */
const ANOTHER = /^(?:[、和或与]|及(?!时))/u;
/** 2日内与申请人进行核对: with whom something is done, and nothing else that is counted. */
const WITH_WHOM = shape`^与[^，、□的]{1,16}${DO_WITH}`;

function clauseOf(words: string): string {
  return words.split(CLAUSE_END, 1)[0] ?? '';
}

/** 幼儿园 of 幼儿园、改造小学□: up to the next amount and the deed that it counts. */
function upToNext(words: string): string {
  const [thing = '', next] = words.split(/[、和及或与]?□|、(?=每|各)/u, 2);
  if (next === undefined || !thing.includes('、')) return thing.replace(NEXT_NUMBER, '');
  return thing.replace(NEXT_DEED(), '');
}

/** 33个社区20万居民出行问题: what is counted next, where its number is none of ours. */
const NEXT_NUMBER = shape`(?<=^\p{Script=Han}{2,8})\d[\d.]*[万亿]\p{Script=Han}.*$`;

const NEXT_DEED = perModel(() => byUnit(`、${DO().source}[^、]{2,}$`));

/** 年完成培训120万人次、90万人取得证书: what the last of a list gets is not what the others are. */
const OF_LAST = shape`^${GAIN}(?!.*的)`;
/** 超10亿元的企业2家、超亿元的企业25家: an amount in the list that only tells which things the next one counts. */
const OF_NEXT = shape`^的[^，。；、□]{2,12}□`;
/** 减半征收«□»房租, 给予□租金补贴: for how long does not part the verb from what is charged or paid. */
const CHARGED = shape`^(?<verb>${CHARGE_RATE})□的?`;
/** 以三人为原则, 以两次为限, 达到50%得满分: how the number binds, not what it is of. */
const AS_BOUND =
  /^(?:以[上下内]|整(?![治改理修合体套村县个形容车])|为(?:原则|限|准|宜|度)|(?:的，?)?[得计加扣]\p{Script=Han}{0,4}分)/u;
