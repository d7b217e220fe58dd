import { INDICATOR_END } from '../../../lexicon/target-words.ts';
import { SET_AS } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import { stripHead } from './noun.ts';

/** What a list of cases gives for each of them, and the case to which a number belongs. */
export interface ListedCase {
  /** 保管自然损耗定额 of 保管自然损耗定额为：原粮：储存6个月以内的，: what all numbers of the list measure. */
  readonly head: string;
  /** 原粮: the label of the nearest part of the list, '' where it has no parts. */
  readonly item: string;
  /** 储存6个月以内: the clause between. */
  readonly condition: string;
}

/** A list of cases goes so far at most. */
const REACH = 400;
/** 报销比例为：, 收费标准：: a measure that a list follows. */
const HEAD = shape`^(?:.*[，。；：\t])?(?:其中，?)?(?<head>(?!其)[^，。；：\t]{2,20}(?:${INDICATOR_END}|[额费]|额度|期限|年限|天数))(?:${SET_AS}?(?:为|是|如下|按)|按(?:照|以下|下列)[^，。；：]{0,8})?：(?<list>[^。]*)$`;
/** Its parts, each with a label. */
const ITEM = shape`(?:^|[；：])(?<item>[^，；：]{1,12})：[^：]*$`;
/** The clause before that of the number. */
const CONDITION = shape`(?:^|[；：])(?<condition>[^，；：]{2,30})，[^，；：]*$`;

/** （一）新建居住区的: a case without the number that it bears in the list. */
const LIST_NUMBER =
  /^ {0,8}(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）)/u;

/** The case of a list that the number at `at` answers; null where it stands in none. `opening`: what opens the list over the passage. */
export function listedCaseAt(text: string, at: number, opening: string | null): ListedCase | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const { head, list } =
    HEAD.exec(before)?.groups ?? HEAD.exec(`${opening ?? ''}${before}`)?.groups ?? {};
  if (head === undefined || list === undefined) return null;
  const { condition } = CONDITION.exec(list)?.groups ?? {};
  if (condition === undefined) return null;
  return {
    head: stripHead(head),
    item: ITEM.exec(list)?.groups?.item ?? '',
    condition: condition.replace(LIST_NUMBER, '').replace(/^对于?|[的者]$/gu, ''),
  };
}
