import { describe, expect, test } from 'vitest';
import type { QuantityValue } from '../../../lib/model/target.ts';
import { markedTarget } from '../../support/marked-target.ts';

type Told = readonly [string, Pick<QuantityValue, 'kind' | 'comparator'>];

const CEILING = { kind: 'limit', comparator: 'le' } as const;
const LEVEL = { kind: 'level', comparator: 'eq' } as const;
const RISE = { kind: 'increase', comparator: 'eq' } as const;
const PAYMENT = { kind: 'count', comparator: 'eq' } as const;

/** What social insurance and relief lay down: ceilings of what is paid for, shares that a fund bears, standards of living. */
const STANDARDS: readonly Told[] = [
  ['孤儿养育标准以城镇低保标准为基数上浮«20%»', RISE],
  ['城镇低保标准为每人每月«700元»', LEVEL],
  ['生均公用经费小学提高到每生每年720元、初中«940元»', LEVEL],
  ['每百户居民拥有综合服务设施«2处»', LEVEL],
  ['住院费用限额标准为职工参保人员每人每天«120元»、居民参保人员每人每天60元', CEILING],
  ['住院费用限额标准为职工参保人员每人每天120元、居民参保人员每人每天«60元»', CEILING],
  [
    '照料费用限额标准为职工参保人员每人每天120元（其中床位费不高于每人每天35元），居民参保人员每人每天«60元»',
    CEILING,
  ],
  ['基金最高支付限额为居民参保人员每人每月«1,000元»', CEILING],
  ['封顶线为城乡居民每人每年«30万元»', CEILING],
  ['在职职工门诊年度支付限额为2000元，退休人员为«2500元»', CEILING],
  ['大病保险年度封顶线为«40万元»', CEILING],
  ['贷款额度上限为50万元，培育«20家»企业', { kind: 'count', comparator: 'eq' }],
  ['由统筹基金支付60%，个人承担«40%»', LEVEL],
  ['馆办企业按«15%»的税率缴纳所得税', LEVEL],
  ['职工申领额度在当地最高额度的基础上增加«5万元»', RISE],
  ['每趟班车分别最高补助3万元和«1万元»', CEILING],
  ['延长护理假至«30天»', LEVEL],
  ['延长婚假至«20天»', LEVEL],
  ['全镇粮食增产10吨以上奖励«2万元»', PAYMENT],
  ['全镇粮食产量增加10吨以上的补助«2万元»', PAYMENT],
  ['延长护理假«5天»', RISE],
  ['公共建筑应设置灭火系统，净宽«不宜小于1.4米»', { kind: 'level', comparator: 'ge' }],
  ['对达标的乡镇给予«20万元至50万元»不等的奖补', { kind: 'count', comparator: 'range' }],
  ['接地装置施工，接地电阻必须«小于10欧»', { kind: 'level', comparator: 'lt' }],
  ['最高支付限额由20万元提高至«30万元»', CEILING],
  ['限额内住院补助标准为职工参保人员每人每天«120元»', { comparator: 'eq', kind: 'count' }],
  ['职工参保人员由统筹基金按门诊75%、住院«90%»的比例支付', PAYMENT],
  ['职工参保人员由统筹基金按门诊«75%»、住院90%的比例支付', PAYMENT],
  ['超出部分由用人单位承担«50%»', LEVEL],
  ['由担保公司按代偿额20%、银行«80%»的比例分担', LEVEL],
  ['由财政按贷款利率的«50%»给予贴息', PAYMENT],
  ['孤儿基本生活补贴标准为每人每月«2976元»', LEVEL],
  ['城市特困人员基本生活标准«1025元»/月', LEVEL],
  ['笔试考务费每人每科«50元»', LEVEL],
  ['月最低工资标准：一类地区2490元；二类地区«2260元»', LEVEL],
  ['节假日附加费«10元»/单', LEVEL],
  ['搬家补偿费每户«1500元»', PAYMENT],
  ['公益林管护费每年«20元»/亩', PAYMENT],
  ['驻村干部生活补贴标准为每人每月«500元»', PAYMENT],
  ['每月服务时间为«28小时»', LEVEL],
  ['学生每天户外活动时间达到«2小时»', LEVEL],
  ['受理时间为«2小时»', { kind: 'limit', comparator: 'eq' }],
];

describe('what a standard of insurance or relief is', () => {
  test.each(STANDARDS)('%s', (sentence, told) => {
    const found = markedTarget(sentence);
    expect(found.quote).toBe(/«(?<quote>.*)»/u.exec(sentence)?.groups?.quote);
    expect(found.value).toMatchObject(told);
  });
});
