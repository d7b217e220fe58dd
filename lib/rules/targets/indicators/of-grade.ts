import { perModel } from '../../../lexicon/current-model.ts';
import { MAKE, SCOPE } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { nounBefore } from './noun.ts';
import { GRADE } from './one-each.ts';
import type { Surroundings } from './surroundings.ts';

/** 全市: where those are that are counted. */
export const SCOPE_AT_HEAD = shape`^${SCOPE}`;
const GRADED = shape`${GRADE}(?:及?以上)?`;
/** 国家级, and no more: of which grade, and not of what. */
export const ONLY_GRADE = shape`^${GRADE}$`;
const MADE = perModel(() => shape`${MAKE()}$`);

/** B级健康小屋 of 健康小屋创建A级6家、B级«15家»: one grade of what is told with the first. */
export function graded({ earlier }: Surroundings, unholed: string, before: string): string {
  const here = nounBefore(FIRST_ITEM.exec(unholed)?.groups?.first ?? '');
  const first =
    here.replace(GRADED, '') !== ''
      ? here
      : nounBefore(earlier.find((words) => GRADED.test(words) && !/^.{2,3}□$/u.test(words)) ?? '');
  return `${before}${first.replace(GRADED, '').replace(SCOPE_AT_HEAD, '').replace(MADE(), '')}`;
}

/** 健康小屋创建A级 of 健康小屋创建A级6家、B级. */
const FIRST_ITEM = shape`^(?<first>[^、\d]{2,24})\d`;
