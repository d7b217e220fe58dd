import { PLAIN_HEADING } from '../../../lexicon/naming-words.ts';
import { HAND_OUT } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Passage } from '../../rule.ts';
import { plainer } from './plainer.ts';

/** 重点任务, 保障措施: a heading that any notice may have, and tells of nothing. */
const NO_TOPIC = shape`(?:^|[、.．）章节 ])${PLAIN_HEADING}$`;

/** （一）, 1.: the number of what opens a list. */
const ITEM_NUMBER = /^(?:（[^（）]{1,3}）|\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、) ?/u;

/** 主管机关应依下列规定核发雇用奖励: by what it is paid. */
const PAID_BY = shape`^.*[依按]照?(?:下列|以下)[^，。]{0,6}?${HAND_OUT}(?=.{2})`;

/** What opens the list in which the passage is an item, else the heading over it. */
export function above(passage: Passage): string {
  const { opening } = passage;
  return (
    (opening === null ? undefined : plainer(opening))
      ?.replace(/[：:]$/u, '')
      .replace(PAID_BY, '')
      .replace(ITEM_NUMBER, '')
      .split(/[，。]/u)
      .at(0) ?? topicOver(passage)
  );
}

/** The nearest heading over a passage that names what stands under it, '' where none does. */
export function topicOver({ section }: Passage): string {
  return (section.findLast((title) => !NO_TOPIC.test(title)) ?? '').replace(/[【】]/gu, '');
}
