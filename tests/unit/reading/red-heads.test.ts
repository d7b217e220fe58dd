import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const TITLE = '某某电力公司关于做好防汛值守工作的通知';
/** Long enough that its line holds several lines of a printed page. */
const TEXT = `各县供电公司：为保障汛期安全，请各单位${'加强值守，及时报告雨情水情，'.repeat(8)}确保安全。`;

test.each([
  [`普通事项某某电力公司文件某电办〔2022〕9号${TITLE}${TEXT}`, '某电办〔2022〕9号', TITLE],
  [`某某电力公司特急某电办(2022)9号${TITLE}${TEXT}`, '某电办(2022)9号', TITLE],
  [`某某电力公司文件某电办（2022）9号\n${TITLE}\n${TEXT}`, '某电办（2022）9号', TITLE],
  [`某市水利局某市应急局文件某水〔2022〕9号\n${TITLE}\n${TEXT}`, '某水〔2022〕9号', TITLE],
  [
    `某市防汛领导组文件某汛组〔2022〕9号关于做好值守的通知\n${TEXT}`,
    '某汛组〔2022〕9号',
    '关于做好值守的通知',
  ],
  [`某某集团公司内部事项\n${TITLE}\n${TEXT}`, null, TITLE],
  [`某厅明电〔2020〕8号\n${TITLE}\n${TEXT}`, '某厅明电〔2020〕8号', TITLE],
  [`某某集团公司内部事项${TITLE}\n${TEXT}`, null, TITLE],
  [
    `某市水利局文件某水〔2022〕9号签发人：XXX某市水利局关于堤防安全情况的报告某市人民政府：现将有关情况${TEXT}`,
    '某水〔2022〕9号',
    '某市水利局关于堤防安全情况的报告',
  ],
  [
    `某市水利局某市水利局关于征求《关于加固堤防的通知》意见的函市有关部门、单位：为防汛起草了通知，请研究。${TEXT}`,
    null,
    '某市水利局关于征求《关于加固堤防的通知》意见的函',
  ],
])('number and title behind the red head of %s', (text, docNumber, title) => {
  expect(read({ text }).notice).toMatchObject({ docNumber, title });
});

test.each([
  ['某市2024年防汛保障工作方案根据上级要求，', '某市2024年防汛保障工作方案'],
  ['附件12024年堤防整治行动计划为提升防洪能力，', '2024年堤防整治行动计划'],
  ['附件某县防汛应急预案（试行）一、总则，', '某县防汛应急预案（试行）'],
  ['某局关于深化堤防管理的实施方案一、指导思想，', '某局关于深化堤防管理的实施方案'],
])('the title of a plan that the text follows at once: %s', (head, title) => {
  expect(read({ text: `${head}${TEXT}` }).notice.title).toBe(title);
});

test('a body that signs on the line of the last sentence is named without it', () => {
  const text = `关于召开防汛会议的通知\n各乡镇：\n定于明日开会。\n（五）请按时参会。某市水利局2022年5月9日`;
  expect(read({ text }).notice.issuers).toEqual(['某市水利局']);
});
