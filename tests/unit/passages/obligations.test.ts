import { expect, test } from 'vitest';
import { findObligations } from '../../../lib/rules/obligations/find-obligations.ts';
import { passage, told } from '../../support/passage.ts';

test('a sentence that obliges and forbids is one obligation, by what it forbids', () => {
  const text = '各县应当于月底前报送，不得瞒报。市财政局负责汇总。';
  expect(told(text, findObligations([passage(text)]).flat())).toEqual([
    ['prohibit', '各县应当于月底前报送，不得瞒报', 'trigger 不得'],
    ['in-charge', '市财政局负责汇总', 'trigger 负责'],
  ]);
});
