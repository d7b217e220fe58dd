import { describe, expect, test } from 'vitest';
import { findBodies } from '../../../lib/rules/bodies/find-bodies.ts';
import { whereFirstLeads } from '../../../lib/rules/bodies/first-leads.ts';
import { passage, told } from '../../support/passage.ts';

test('the bodies of a passage are found in whatever way they are named, in text order', () => {
  const text = '建立数据平台，由市财政局牵头，市教育局配合。（责任单位：市民政局、市商务局）';
  expect(told(text, findBodies([passage(text)]).flat())).toEqual([
    ['led-by', '市财政局', 'trigger 牵头'],
    ['led-by', '市教育局', 'trigger 牵头'],
    ['label', '市民政局', 'trigger 责任单位：'],
    ['label', '市商务局', 'trigger 责任单位：'],
  ]);
});

/** A card shows for what words a body is taken to bear a task. */
test.each([
  ['第七条 政务部门是政务数据的责任单位', ['answers-for', '政务部门', 'trigger 是']],
  ['本政策由市商务局负责解释', ['in-charge', '市商务局', 'trigger 负责']],
  ['行业协会要积极配合政府', ['supports', '行业协会', 'trigger 配合']],
])('%s shows why', (text, finding) => {
  expect(told(text, findBodies([passage(text)]).flat())).toEqual([finding]);
});

describe('a notice in which the first body of each label leads', () => {
  const text = '（责任单位：省药监局、省卫生健康委）';
  const evidenceOf = (firstLeadsAt?: { from: number; to: number }) =>
    findBodies([
      { ...passage(text), firstBodyLeads: true, ...(firstLeadsAt && { firstLeadsAt }) },
    ]).flatMap((found) => found.map(({ evidence }) => evidence));

  test('gives its words for that as evidence of the lead alone', () => {
    const label = { of: 'trigger', from: 1, to: 6 };
    expect(evidenceOf({ from: -30, to: -20 })).toEqual([
      [label, { of: 'body', from: -30, to: -20, implied: true }],
      [label],
    ]);
  });

  test('gives none where only the page around the text says so', () => {
    expect(evidenceOf().map((evidence) => evidence.length)).toEqual([1, 1]);
  });

  test.each([
    ['（林业局等参与，列第一位者为牵头单位）', '列第一位者为牵头单位'],
    ['责任单位中列首的为牵头单位', '列首的为牵头单位'],
    ['排在第一位的部门为牵头部门', '排在第一位的部门为牵头部门'],
    ['首位为牵头单位', '首位为牵头单位'],
    ['各项任务排名第一的单位均为总牵头单位', '排名第一的单位均为总牵头单位'],
    ['第一个责任单位是主办部门', '第一个责任单位是主办部门'],
    ['排首位者为主责，其余配合', '排首位者为主责'],
    ['排首位的系主要责任单位', '排首位的系主要责任单位'],
    ['列前的为牵头', '列前的为牵头'],
  ])('says so: %s', (sentence, words) => {
    const place = whereFirstLeads(sentence);
    expect(sentence.slice(place?.from, place?.to)).toBe(words);
  });

  test.each(['各牵头单位要加强统筹', '始终把质量放在首位'])('does not say so: %s', (sentence) => {
    expect(whereFirstLeads(sentence)).toBeNull();
  });
});
