import { NAME_OF_TIME, PUT_BACK } from '../../../../lexicon/common-words.ts';
import { LENGTHEN } from '../../../../lexicon/kind-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBefore, stripHead } from '../noun.ts';
import { clauseBefore, headingTopic } from '../topic.ts';
import type { Way } from '../way.ts';

/** 最多可延长: by how much longer, and not how long. */
const PUT_OFF = shape`${PUT_BACK}[至到]?$`;
/** 最长放宽至: a length to arrive at, of what stands before. */
const BROUGHT_TO = shape`^(?:${LENGTHEN}[至到为]|可达到?)$`;
/** 最高时长为: of what stands before. */
const TIME_ITSELF = shape`^(?<time>${NAME_OF_TIME}|天数)为?$`;
/** 救助水平不超过当地6个月低保标准: a measure of money. */
const MEASURED = /.{2}(?:水平|标准)$/u;
/** 个人救助标准，不低于当地两个月低保标准: so many times a standard, and no time. */
const OF_STANDARD = /(?:标准|工资)$/u;
/** 一个有效期内: within what it is counted. */
const WITHIN = shape`^.*(?:期|年度|年)内(?=.{2})`;

/** 合并领取期限 of 合并领取期间以«六个月»为限: the words between the bound and the number. */
export const upTo: Way = {
  name: 'upTo',
  names: ({ around, before }) => {
    const { inner, own, behind } = around;
    if (inner.length < 2 || PUT_OFF.test(inner)) return null;
    if (before !== '' && BROUGHT_TO.test(inner)) return null;
    if (MEASURED.test(before)) return before;
    const told = clauseBefore(around, 'nearest');
    if (before === '' && OF_STANDARD.test(behind) && MEASURED.test(told)) return told;
    const { time } = TIME_ITSELF.exec(inner)?.groups ?? {};
    if (time !== undefined && before !== '') return `${nounBefore(own.replace(WITHIN, ''))}${time}`;
    return `${headingTopic(around)}${stripHead(inner)}期限`;
  },
};
