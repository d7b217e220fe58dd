import { expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { brokenNumerals } from '../../../../lib/text/steps/broken-numerals.ts';

const read = (text: string) => normalise(text, [brokenNumerals]).text;

test.each([
  ['前项贷款之利率按邮政储金二年期定期储金机动利率加年息百分之零点五', '七五机动计息。'],
  ['到二〇二五年，农村生活污水处理设施的覆盖率达到百分', '之八十五以上。'],
  ['第三条补助金额按每户计算，最高不超过人民币五', '十万元，由主管机关核定。'],
  ['第五条到2025年，群众对服务的满意度达到9', '5%以上，服务更便利。'],
  ['第四条全市年内新建托育机构12家，新增托位 1,2', '00个，普惠托位过半。'],
])('%s⏎%s is one line', (line, next) => {
  expect(read(`${line}\n${next}`)).toBe(line + next);
});

test.each([
  ['全员劳动生产率，按不变价格计算，年均增长 5', '3 单位建设用地产值'],
  ['服务对象的满意度达到9', '5%以上，服务更便利。'],
  ['加强组织领导，健全工作机制，落实工作责任，见附件三', '十、强化保障措施'],
  ['加强组织领导，健全工作机制，落实工作责任，见附件2', '2023年6月底前完成。'],
  ['建设服务大厅，新增窗口，责任单位为局机关科室，分值为5', '12\n3'],
])('%s⏎%s stays two lines', (line, next) => {
  expect(read(`${line}\n${next}`)).toBe(`${line}\n${next}`);
});
