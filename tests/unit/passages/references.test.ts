import { expect, test } from 'vitest';
import { findReferences } from '../../../lib/rules/references/find-references.ts';
import { passage, told } from '../../support/passage.ts';

test('the documents that a passage names are found in text order', () => {
  const text =
    '根据《突发事件应对法》《国务院关于加强管理的意见》（国发〔2015〕43号），制定本办法。';
  expect(told(text, findReferences([passage(text)]).flat())).toEqual([
    ['bracketed-title', '《突发事件应对法》', 'trigger 《'],
    ['bracketed-title', '《国务院关于加强管理的意见》', 'trigger 《'],
  ]);
});
