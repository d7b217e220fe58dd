/** The table beside the trims: what each takes out of a noun phrase, and which phrases it leaves alone. */
export const trimsExamples: Readonly<
  Record<string, { trims: readonly (readonly [string, string])[]; leaves: readonly string[] }>
> = {
  earlier: { trims: [['上年度失业保险费', '失业保险费']], leaves: ['上年末参保人数'] },
  pointing: {
    trims: [
      ['其新增融资担保费率', '新增融资担保费率'],
      ['该月场地管理费', '场地管理费'],
    ],
    leaves: ['其他企业', '本科生'],
  },
  really: {
    trims: [['实际缴纳的失业保险费', '失业保险费']],
    leaves: ['实际融资成本', '实际利用外资'],
  },
  meeting: {
    trims: [
      ['符合条件的参保企业', '参保企业'],
      ['取得高级导游证人员', '高级导游证人员'],
      ['省确定的疫情防控重点保障企业', '疫情防控重点保障企业'],
    ],
    leaves: ['条件优良的企业', '获得国家级证书的项目', '取得显著成效的人员'],
  },
};
