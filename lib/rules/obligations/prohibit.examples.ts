import type { ObligationValue } from '../../model/obligation.ts';
import type { Examples } from '../examples.ts';

const prohibits: ObligationValue = { modality: 'prohibit' };

export const prohibitExamples: Examples<ObligationValue> = {
  finds: [
    [
      '政务部门应当按规定采集数据，不得重复采集；其他事项另行通知。',
      '政务部门应当按规定采集数据，不得重复采集',
      prohibits,
    ],
    ['严禁农业废弃物入河', '严禁农业废弃物入河', prohibits],
    ['全面禁止野生动物交易。', '全面禁止野生动物交易', prohibits],
    ['离泰员工一律不得返岗', '离泰员工一律不得返岗', prohibits],
    ['暂不予以信用降级', '暂不予以信用降级', prohibits],
    ['禁止境外的生活垃圾入境', '禁止境外的生活垃圾入境', prohibits],
    ['将相关要求落实到位，严禁酒驾', '将相关要求落实到位，严禁酒驾', prohibits],
    ['逾期未提交的，不予受理', '逾期未提交的，不予受理', prohibits],
    ['每次不得超过新台币一千二百五十元', '每次不得超过新台币一千二百五十元', prohibits],
    ['逾期者，当年度不再发给，并不准补办', '逾期者，当年度不再发给，并不准补办', prohibits],
  ],
  ignores: [
    '轻微违法行为依法不予行政处罚清单',
    '政务数据分为无条件共享、有条件共享、不予共享等类型',
    '不予共享的，应当说明理由',
    '法律、法规规定不得开放的政务数据，列入目录',
    '未按规划实施的不得分',
    '除涉密、法律法规禁止的事项外，全部开通网办',
    '因数据不准确造成损失',
    '把禁止洋垃圾入境作为标志性举措',
    '将严禁酒驾作为重点',
    '有下列情形，逾期不予受理的 ',
    '落实《关于严禁在公共场所吸烟的规定》',
    ['关于严禁燃放烟花爆竹的通告', { role: 'title' }],
  ],
};
