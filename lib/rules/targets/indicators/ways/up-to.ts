import { PUT_BACK } from '../../../../lexicon/common-words.ts';
import { stripHead } from '../noun.ts';
import { headingTopic } from '../topic.ts';
import type { Way } from '../way.ts';

/** 最多可延长: by how much longer, and not how long. */
const PUT_OFF = new RegExp(`${PUT_BACK.source}$`, 'u');

/** 合并领取期限 of 合并领取期间以«六个月»为限: the words between the bound and the number. */
export const upTo: Way = {
  name: 'upTo',
  names: ({ around }) =>
    around.inner.length < 2 || PUT_OFF.test(around.inner)
      ? null
      : `${headingTopic(around)}${stripHead(around.inner)}期限`,
};
