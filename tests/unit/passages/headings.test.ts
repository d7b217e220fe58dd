import { expect, test } from 'vitest';
import { findHeading } from '../../../lib/rules/headings/find-heading.ts';
import { passage } from '../../support/passage.ts';

test('the number at the head of a line is read by the way of numbering that says most', () => {
  const ways = [
    '第一章 总则',
    '一、总体要求',
    '（一）指导思想',
    '一是加强领导',
    '1.2 服务',
    '1.推进',
    '（1）申请表',
    '①申请表',
  ];
  expect(ways.map((text) => findHeading(passage(text))?.rule)).toEqual([
    'chapter',
    'ordinal',
    'bracketed-ordinal',
    'ordinal-is',
    'decimal',
    'arabic',
    'bracketed-arabic',
    'circled',
  ]);
  expect(findHeading(passage('各部门要加强领导。'))).toBeNull();
});

test('a number within numbers tells its depth and its own place', () => {
  expect(findHeading(passage('2.10 提升服务'))?.value).toMatchObject({ depth: 2, ordinal: 10 });
});
