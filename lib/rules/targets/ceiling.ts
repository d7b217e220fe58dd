import { SET_AS } from '../../lexicon/way-words.ts';

/** 职工参保人员每人每月, 每户每年: for whom or for how much of what a ceiling holds; none of the words that bind by themselves. */
const MONEY = '人民币|新台币|澳门元|[港美]元|港币';
const FOR_WHOM = `(?!${MONEY})(?:(?![不最至约近超])[^，。；：、（）«\\d]){2,16}`;
const SUM = '[\\d一二三四五六七八九][\\d.,一二三四五六七八九十百千]{0,12}[万亿]?元?';
/** 职工参保人员每人每天120元（其中床位费不高于35元），: those for whom it has been told already. */
const TOLD = `(?:${FOR_WHOM}${SUM}(?:（[^（）]{0,30}）)?[，、和及]){0,4}`;
/** 2000元，退休人员为: for whom else another sum is. */
const OTHERS = `(?:${SUM}，[^，。；：、（）«\\d]{2,12}为){1,3}`;

/** 补助上限分别为100万元、50万元和, 最高额度分别为: of several in a row, each answers one of those told before. */
const ANSWERED_BY_EACH = `(?:限额|上限|最[高多][^，。；：、（）«\\d]{1,10})分别为(?:${MONEY})?(?:${SUM}[、和及]){0,8}`;

/**
 * 费用限额标准为职工参保人员每人每月1,000元、居民参保人员每人每月: what leads from a ceiling to the number that is one, past whom it holds for;
 * of several, from the ceiling to each of them. The source of a pattern, without groups, to be ended by what follows.
 */
export const CEILING_FOR = `(?:(?:限额|上限|封顶线)(?:标准|金额)?${SET_AS.source}{0,2}[为是](?:${TOLD}${FOR_WHOM}|${OTHERS})|封顶线[为是]|${ANSWERED_BY_EACH})`;
