/** The table beside the mends: what each takes out of a broken name, and which names are whole. */
export const unbrokenExamples: Readonly<
  Record<string, { mends: readonly (readonly [string, string])[]; leaves: readonly string[] }>
> = {
  opened: {
    mends: [['政府必须按照“产区保持销量期限', '产区保持销量期限']],
    leaves: ['“三农”主体金额', '《办法》修订', '涉企“双随机"检查事项覆盖率'],
  },
  closed: {
    mends: [
      ['销量”的要求', '销量'],
      ['重大项目用能”', '重大项目用能'],
    ],
    leaves: ['“链主”企业', '务龙头企业”“示范企业”奖补'],
  },
  'half-quoted': {
    mends: [
      ['农”企业担保费率', '企业担保费率'],
      ['国际交流”六大人才行动计划时限', '六大人才行动计划时限'],
    ],
    leaves: ['“链主”企业', '“双随机"检查事项覆盖率', '省级“绿色工厂”数量'],
  },
  bracket: {
    mends: [['工业企业（含产业链配套', '工业企业']],
    leaves: ['工业企业（含配套）', '企业（集团'],
  },
  marks: {
    mends: [
      ['、执法案件数据', '执法案件数据'],
      ['+实地调研', '实地调研'],
      ['——、实地调研', '实地调研'],
      ['执法案件、，', '执法案件'],
      ['产量、', '产量'],
    ],
    leaves: ['5G+工业互联网', '、量', '量、'],
  },
  number: {
    mends: [
      ['2.单位领导班子部署', '单位领导班子部署'],
      ['2省级储备粮', '省级储备粮'],
    ],
    leaves: ['5G基站', '98%得基础分', '15分钟就医圈', '2020年产量'],
  },
  bound: {
    mends: [['省级人民政府必须按照产区销量', '产区销量']],
    leaves: ['必须留存量', '公共服务应用', '企业必须的'],
  },
};
