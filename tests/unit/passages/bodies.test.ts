import { expect, test } from 'vitest';
import { findBodies } from '../../../lib/rules/bodies/find-bodies.ts';
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
