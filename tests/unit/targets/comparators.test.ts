import { describe, expect, test } from 'vitest';
import type { QuantityValue } from '../../../lib/model/target.ts';
import { markedTarget } from '../../support/marked-target.ts';

/** Sentence with what is to be its quote, comparator, value. */
const COMPARATORS: readonly (readonly [string, QuantityValue['comparator'], number])[] = [
  ['高新技术企业«突破1450家»', 'gt', 1450],
  ['占比«不得低于80%»', 'ge', 80],
  ['担保费率原则上«不超过1%»', 'le', 1],
  ['费率降至«1%以下»', 'le', 1],
  ['远景开发强度控制在«30%»', 'eq', 30],
  ['失业率«控制在4.5%以内»', 'le', 4.5],
  ['创新券额度上限由20万元提高至«50万元»', 'le', 500_000],
  ['按«不超过项目投资额30%»的比例给予奖补', 'le', 30],
  ['收费«不高于承担风险责任的0.5%»', 'le', 0.5],
  ['每人每年«至少开展一次»帮办工作', 'ge', 1],
  ['面积«达到或超过前3年平均值的98%»', 'ge', 98],
  ['每次«不得超过新台币一千二百五十元»', 'le', 1250],
  ['总金额«上限为澳门元六亿元»', 'le', 600_000_000],
  ['利息补贴以«一百万元贷款额度为限»', 'le', 1_000_000],
  ['每年«约500次»清洁行动', 'approx', 500],
  ['稳定在«11亿千瓦左右»', 'approx', 1_100_000_000],
  ['增长«10%—15%»', 'range', 10],
  ['纳税«过1亿元»的企业达30家', 'gt', 100_000_000],
  ['工作报酬«未达原投保薪资百分之六十»', 'lt', 60],
  ['培育«30家以上»企业', 'ge', 30],
  ['贷款额度最高«不超过15万元»', 'le', 150_000],
  ['单位面积«≥20%»', 'ge', 20],
  ['最低生活保障标准调整为每人每月«365元»', 'eq', 365],
  ['入驻银行机构增至«24家»', 'eq', 24],
  ['给予«不超过LPR50%»的贴息', 'le', 50],
];

describe('how a number binds', () => {
  test.each(COMPARATORS)('%s: %s %d', (sentence, comparator, value) => {
    const found = markedTarget(sentence);
    expect(found.quote).toBe(/«(?<quote>.*)»/u.exec(sentence)?.groups?.quote);
    expect(found.value).toMatchObject({ comparator, value });
  });
});
