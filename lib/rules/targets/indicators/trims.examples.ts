/** The table beside the trims: what each takes out of a noun phrase, and which phrases it leaves alone. */
export const trimsExamples: Readonly<
  Record<string, { trims: readonly (readonly [string, string])[]; leaves: readonly string[] }>
> = {
  period: {
    trims: [['在疫情防控期间减免金额', '减免金额']],
    leaves: ['展期期间利率', '保障期限'],
  },
  earlier: { trims: [['上年度失业保险费', '失业保险费']], leaves: ['上年末参保人数'] },
  pointing: { trims: [['其新增融资担保费率', '新增融资担保费率']], leaves: ['其他企业', '本科生'] },
  really: {
    trims: [['实际缴纳的失业保险费', '失业保险费']],
    leaves: ['实际融资成本', '实际利用外资'],
  },
  affected: {
    trims: [['受疫情影响较大的中小微企业', '中小微企业']],
    leaves: ['受理事项', '受疫情影响'],
  },
  conditions: {
    trims: [['入驻受理中心且开展续贷业务的金融机构', '开展续贷业务的金融机构']],
    leaves: ['合并领取期限', '小微企业'],
  },
  meeting: {
    trims: [
      ['符合条件的参保企业', '参保企业'],
      ['省确定的疫情防控重点保障企业', '疫情防控重点保障企业'],
    ],
    leaves: ['条件优良的企业'],
  },
  engaged: {
    trims: [['开展续贷业务的机构', '续贷业务的机构']],
    leaves: ['业务开展情况', '通过率'],
  },
};
