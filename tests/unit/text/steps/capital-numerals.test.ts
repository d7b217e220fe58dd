import { expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { capitalNumerals } from '../../../../lib/text/steps/capital-numerals.ts';

test.each([
  ['补助人民币伍拾万元整', '补助人民币五十万元整'],
  ['壹仟贰佰元', '一千二百元'],
  ['新台币300仟元', '新台币300千元'],
  ['基层队伍万人培训，大陆百家企业', '基层队伍万人培训，大陆百家企业'],
  ['伍某某，陆某某，收拾', '伍某某，陆某某，收拾'],
])('%s is read as %s', (written, plain) => {
  expect(normalise(written, [capitalNumerals]).text).toBe(plain);
});
