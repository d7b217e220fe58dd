import { expect, test } from 'vitest';
import { ADDRESSEE, rolesOf, TITLE } from '../../support/roles-of.ts';

test('the aspects of what is ordered, and the forms in which it is done, are ordered too', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现就有关事项通知如下：',
    '一、督查内容',
    '重点督查各县落实防汛责任情况，主要包括以下两个方面：',
    '（一）值班值守方面。了解各县领导带班、抢险队伍集结等情况。',
    '（二）物资储备方面。了解各县沙袋、冲锋舟等物资到位情况。',
    '二、督查方式',
    '各组要深入一线，具体采取以下几种形式：',
    '（一）看现场。深入水库、堤防实地核查隐患整改情况。',
  );
  expect(roles.slice(3)).toEqual([
    ...['heading', 'measure', 'measure', 'measure'],
    ...['heading', 'measure', 'measure'],
  ]);
});

test('what an inspection looks into is told as 情况, and ordered', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现就有关事项通知如下：',
    '一、检查内容',
    '（一）责任落实情况。查看各县是否压实责任，是否建立值班制度。',
    '二、其他',
    '（一）全市节水情况。全市共有节水型企业30家。',
  );
  expect(roles.slice(3)).toEqual(['heading', 'measure', 'heading', 'body']);
});
