import { afterAll, expect, test } from 'vitest';
import { encode } from '../../support/encode.ts';
import { runRead, scratchFolder } from '../../support/run-read.ts';

const scratch = scratchFolder();
afterAll(() => scratch.remove());

const notice = scratch.write('notice.txt', '培育龙头企业不亚于20家。');

test('words of one’s own in a file change what the command line reads', () => {
  const model = scratch.write('own.json', '{ "comparators": { "ge": ["不亚于"] } }');
  expect(runRead(notice).rows[0]?.targets[0]?.comparator).toBe('eq');
  expect(runRead('--model', model, notice).rows[0]?.targets[0]?.comparator).toBe('ge');
});

test('a model that cannot be used is told with file, line and field, and nothing is read', () => {
  const model = scratch.write('wrong.json', '{\n  "bodies": [""]\n}');
  const { status, stdout, stderr } = runRead('--model', model, notice);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`${model}: line 2, bodies[0]: is empty`);
});

test('a model is read in the encodings that editors write, as notices are', () => {
  const content = '{ "comparators": { "ge": ["不亚于"] } }';
  const gbk = scratch.write('gbk.json', encode(content, 'gbk'));
  expect(runRead('--model', gbk, notice).rows[0]?.targets[0]?.comparator).toBe('ge');
  const utf16 = scratch.write('utf16.json', Buffer.from(`\uFEFF${content}`, 'utf16le'));
  expect(runRead('--model', utf16, notice).rows[0]?.targets[0]?.comparator).toBe('ge');
});
