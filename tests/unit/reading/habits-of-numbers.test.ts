import { describe, expect, test } from 'vitest';
import type { Target } from '../../../lib/model/target.ts';
import { read } from '../../../lib/reading/read.ts';

/**
 * What such text does with numbers, from the source to the finding: glosses, widths and breaks are still in it. Commitments are given
 * as quote, comparator, value and unit; all else must not be taken for one.
 */
type Amount = readonly [
  quote: string,
  comparator: Target['comparator'],
  value: number,
  unit: string,
];
type Habit = readonly [habit: string, sentence: string, ...amounts: Amount[]];

const HEAD = '某某市2023年工作要点\n2023年1月10日\n一、重点任务\n';

const WRITTEN: readonly Habit[] = [
  ['廿', '（一）新增廿家服务站。', ['廿家', 'eq', 20, '家']],
  ['半数', '（一）确保半数以上乡镇建成网点。', ['半数以上', 'ge', 50, '%']],
  ['两倍', '（一）力争产值达到2020年的两倍。', ['两倍', 'eq', 2, '倍']],
  ['翻一番', '（一）力争企业数量翻一番。', ['翻一番', 'eq', 2, '倍']],
  ['减半', '（一）对上述企业减半征收房租。', ['减半', 'eq', 50, '%']],
  ['三分之二', '（一）确保三分之二的村达标。', ['三分之二', 'eq', 66.6667, '%']],
  ['1.2万公里', '（一）新建农村公路1.2万公里。', ['1.2万公里', 'eq', 12_000, '公里']],
  ['1,200余家', '（一）培育企业1,200余家。', ['1,200余家', 'gt', 1200, '家']],
  ['percentage points', '（一）失业率降低0.5个百分点。', ['0.5个百分点', 'eq', 0.5, '个百分点']],
  ['percent', '（一）费率降低0.5%。', ['0.5%', 'eq', 0.5, '%']],
  ['full-width digits', '（一）新增床位５０张。', ['５０张', 'eq', 50, '张']],
  [
    'a private character as decimal point',
    '（一）电价每千瓦时降低0\ue0102元。',
    ['0\ue0102元', 'eq', 0.2, '元'],
  ],
  ['10%—15%', '（一）产值增长10%—15%。', ['10%—15%', 'range', 10, '%']],
  ['3至5个', '（一）建设3至5个园区。', ['3至5个', 'range', 3, '个']],
  [
    'several under one verb',
    '（一）分别培育国家级、省级、市级示范企业2家、4家、20家。',
    ['2家', 'eq', 2, '家'],
    ['4家', 'eq', 4, '家'],
    ['20家', 'eq', 20, '家'],
  ],
  ['of each ten thousand', '（一）每万人拥有全科医生不少于3名。', ['不少于3名', 'ge', 3, '名']],
  ['每人每年至少一次', '（一）对老年人每人每年至少体检一次。', ['至少体检一次', 'ge', 1, '次']],
  [
    'reaches or exceeds what was',
    '（一）借阅量达到或超过前2年平均值的95%。',
    ['达到或超过前2年平均值的95%', 'ge', 95, '%'],
  ],
  ['控制在', '（一）失业率控制在4.5%以内。', ['控制在4.5%以内', 'le', 4.5, '%']],
  ['由…提高到', '（一）覆盖率由50%提高到60%。', ['60%', 'eq', 60, '%']],
  [
    '30 working days',
    '（一）自受理之日起30个工作日内办结。',
    ['30个工作日内', 'le', 30, '个工作日'],
  ],
  ['readings behind characters', '（一）新增高新技術企業(yè)40家。', ['40家', 'eq', 40, '家']],
  [
    'Taiwan',
    '（一）每人每次補助不得超過新臺幣一千二百五十元。',
    ['不得超過新臺幣一千二百五十元', 'le', 1250, '元'],
  ],
];

const LOOK_ALIKES: readonly (readonly [what: string, sentence: string])[] = [
  ['sessions and meetings', '（一）筹备第九届博览会，落实第35次会议精神。'],
  ['versions and brands', '（一）推广5G应用，上线2.0版，深化“138+N”工程和1+4+3体系。'],
  ['articles and numbers of documents', '（一）按照第十八条和某政发〔2025〕7号文件执行。'],
  ['years in any digits', '（一）总结二〇二二年和二○一九年经验，回顾民国一百一十二年数据。'],
  ['plans', '（一）落实“十四五”规划，谋划“十五五”。'],
  ['marks', '（一）未完成的每项扣1分，完成的加2分。'],
  ['eligibility', '（一）注册资本1000万元以上的企业可以申报。'],
  ['penalties', '（一）违反规定的，处5000元以上罚款。'],
  ['past figures', '（一）2022年，全市已建成120个站点。'],
  ['a range of what is meant', '（一）担保金额500万元至1000万元的按规定执行。'],
  ['telephones', '（一）监督电话：0571-88889999。'],
];

const commitmentsIn = (sentence: string) =>
  read({ text: HEAD + sentence }).targets.filter((target) => target.class !== 'quantity');

describe('numbers as such text writes them', () => {
  test.each(WRITTEN.map(([habit, sentence, ...amounts]) => [habit, sentence, amounts] as const))(
    '%s: %s',
    (_, sentence, amounts) => {
      const found = commitmentsIn(sentence).map(
        ({ quote, comparator, value, unit }): Amount => [quote, comparator, value, unit],
      );
      expect(found).toEqual(amounts);
    },
  );

  test.each(LOOK_ALIKES)('no target: %s', (_, sentence) => {
    expect(commitmentsIn(sentence).map(({ quote }) => quote)).toEqual([]);
  });
});
