import { PROJECT } from '../../../lexicon/naming-words.ts';
import { PAYMENT } from '../../../lexicon/target-words.ts';
import { GO_TO } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';

/** A list of so many things, written in so many letters, is told by the first of them. */
const MANY = 4;
const LONG = 24;
const BETWEEN = shape`、|和(?=[^、]*$)`;
/** 康复治疗师下沉基层医疗机构: where those listed go, and what they do there. */
const GOES = shape`(?<=.{2})(?<goes>(?:到|赴|${GO_TO})[^的、]{2,})$`;
/** 果园作业平台单机补贴限额: what of all that are listed is measured. */
const MEASURED = shape`(?<=.{2})(?<measured>(?:单[机台套户个件项]|每[台套亩户个件人吨]|人均|平均|${PAYMENT})[^、]{0,10})$`;
/** 增城区的城乡特困人员基本生活标准: what is told of all behind the last. */
const OF_ALL = shape`^[^的]{2,6}的(?<told>[^的]{4,16})$`;
const PROJECT_END = shape`${PROJECT}$`;
/** 人才: so many last letters tell what all of a list are. */
const HEAD = 2;

/** 水稻插秧机等单机补贴限额 of 水稻插秧机、油菜移栽机、甘蔗种植机、果园作业平台单机补贴限额: a name without most of a long list; as it is elsewhere. */
export function listInShort({ heading }: Pick<Surroundings, 'heading'>, name: string): string {
  if (name.length <= LONG || !name.includes('、')) return name;
  const items = name.split(BETWEEN);
  if (items.length < MANY) return name;
  const first = items[0] ?? '';
  const last = name.slice(name.lastIndexOf('、') + 1);
  const goes = GOES.exec(last)?.groups?.goes;
  if (goes !== undefined) return `${goes}的${first}等`;
  const ofAll = first.includes('的') ? undefined : OF_ALL.exec(last)?.groups?.told;
  if (ofAll !== undefined) return `${first}等${ofAll}`;
  const measured = MEASURED.exec(last)?.groups?.measured;
  if (measured !== undefined) return `${first}等${measured}`;
  const head = headOf(items);
  return head === '' ? name : topicOf(heading, head) || `${first}等${head}`;
}

/** 体育各类领军人才 of the heading 体育各类领军人才项目 over a list of 人才. */
function topicOf(heading: string, head: string): string {
  const topic = heading.replace(PROJECT_END, '');
  return topic !== heading && topic.endsWith(head) ? topic : '';
}

/** 人才, where half of what is listed ends so; '' where they are of no kind. */
function headOf(items: readonly string[]): string {
  const head = items.at(-1)?.slice(-HEAD) ?? '';
  return items.filter((item) => item.endsWith(head)).length * 2 >= items.length ? head : '';
}
