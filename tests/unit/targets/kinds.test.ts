import { describe, expect, test } from 'vitest';
import type { QuantityValue } from '../../../lib/model/target.ts';
import { markedTarget } from '../../support/marked-target.ts';

const KINDS: readonly (readonly [string, QuantityValue['kind']])[] = [
  ['确保占比达到«80%以上»', 'level'],
  ['比例由50%提高到«60%»', 'level'],
  ['补贴标准提高至每人«3000元»', 'level'],
  ['担保费率按«1%»收取', 'level'],
  ['生产总值在2018年基础上«翻两番»', 'increase'],
  ['4金融市场交易总额 万亿元 预期性«2800左右» -', 'level'],
  ['3单位建设用地产值提升% 预期性 - [«20»]', 'increase'],
  ['补助期限为«30天»', 'limit'],
  ['最长结转年限由5年延长至«8年»', 'level'],
  ['新增5G基站1000座，累计建设5G基站«4600个»', 'level'],
  ['通行费统一按«6.5折»收取', 'level'],
  ['可延缓«3个月»支付', 'limit'],
  ['平均办理时间在10个工作日的基础上再提速«20%»', 'decrease'],
  ['力争实现«50兆»进牧户', 'level'],
  ['一次性给予«2年以上»的来华工作许可', 'limit'],
  ['2020年新发企业债发行«超过350亿元»', 'count'],
  ['远景开发强度控制在«30%»', 'level'],
  ['减按«50%»收取再担保费', 'level'],
  ['推动设立规模为«5亿元»的续贷基金', 'count'],
  ['粮食播种面积«917万亩»', 'level'],
  ['垂直距离不得小于«6.5米»', 'level'],
  ['新增综合窗口2家、助餐场所«4家»', 'increase'],
  ['生产效率提高«20%以上»', 'increase'],
  ['贷款增速不低于«20%»', 'increase'],
  ['补贴标准提高«50元»', 'increase'],
  ['享受期限可延长«1年»', 'increase'],
  ['综合融资成本至少降低«0.5个百分点»', 'decrease'],
  ['房租«减半»', 'decrease'],
  ['压减行政许可事项«20项»', 'decrease'],
  ['培育«30家以上»企业', 'count'],
  ['改造提升灌区«3处»', 'count'],
  ['给予«50万元»奖励', 'count'],
  ['按照减免租金的«10%»给予补助', 'count'],
  ['返还标准按«6个月»的失业保险金确定', 'count'],
  ['免收«3个月»租金', 'count'],
  ['给予奖补，最高«3000万元»', 'limit'],
  ['应当在«10个工作日内»答复', 'limit'],
  ['实现«1分钟»响应', 'limit'],
  ['失业率控制在«4%以内»', 'limit'],
  ['每人每年开展«一次»培训', 'frequency'],
  ['每季度最后一个月检查«1次»', 'frequency'],
  ['满足免费一年«12次»入托', 'frequency'],
  ['每5年修订«1次»目录', 'frequency'],
];

describe('what a number is of', () => {
  test.each(KINDS)('%s: %s', (sentence, kind) => {
    expect(markedTarget(sentence).value?.kind).toBe(kind);
  });
});
