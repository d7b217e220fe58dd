import { describe, expect, test } from 'vitest';
import { spellsOut } from '../../../lib/reading/fields/body-name.ts';
import { read } from '../../../lib/reading/read.ts';

const READERS = '各县水利局：\n现将措施印发给你们，请认真贯彻执行。';

test.each([
  ['临江市发展和改革委员会', '临江市发展改革委', true],
  ['临江市精神文明建设办公室', '临江市文明办', true],
  ['临江市水利局', '临江市水利局', false],
  ['临江市水利局办公室', '临江市水利局', false],
  ['临江市人民政府办公室', '临江市政府', false],
  ['临江市水利局', '临江市教育局', false],
  ['临江市发展和改革委员会的', '临江市发展改革委', false],
])('%s is the full name of %s: %s', (full, short, is) => {
  expect(spellsOut(full, short)).toBe(is);
});

describe('issuers', () => {
  const title = '临江市水利局中共临江市委文明办关于文明施工的通知';
  const short = ['临江市水利局', '中共临江市委文明办'];
  const full = ['临江市水利局', '中共临江市委精神文明建设办公室'];
  test.each([
    ['the signature', `${title}\n${READERS}\n${full.join('\n')}\n2022年5月9日`, full],
    ['the red head', `${full.join('')}文件\n${title}\n${READERS}\n2022年5月9日`, full],
    ['a signature of one of them', `${title}\n${READERS}\n${full[1]}\n2022年5月9日`, short],
    [
      'a signature in another order',
      `${title}\n${READERS}\n${full.toReversed().join('\n')}\n2022年5月9日`,
      short,
    ],
    [
      'a signature of another body',
      `${title}\n${READERS}\n临江市水利局\n中共临江市委宣传部\n2022年5月9日`,
      short,
    ],
    [
      'a place before its name',
      `立山区水利局关于施工的通知\n${READERS}\n鞍山市立山区水利局\n2022年5月9日`,
      ['立山区水利局'],
    ],
  ])('with %s', (_, text, issuers) => {
    expect(read({ text }).notice.issuers).toEqual(issuers);
  });
});

describe('a title that a page shows above the heading', () => {
  const number = '临水〔2022〕6号';
  const rest = '印发《关于加强堤防巡查和维护的若干措施》的通知';
  const body = `${number}\n${READERS}\n临江市发展和改革委员会\n2022年5月9日`;

  test('with a name cut short gives way to the heading, which may be broken in the name that it holds', () => {
    const heading = '临江市发展和改革委员会印发《关于加强堤防巡查\n和维护的若干措施》的通知';
    const text = `临江市发展改革委${rest}（${number}）\n${heading}\n${body}`;
    const { notice, blocks } = read({ text });
    expect(notice.title).toBe(`临江市发展和改革委员会${rest}`);
    expect(blocks.slice(0, 4).map(({ role }) => role)).toEqual(['title', 'title', 'title', 'meta']);
  });

  test.each([
    [`临江市发展和改革委员会${rest}`, `临江市发展改革委${rest}`],
    [`临江市发展改革委${rest}`, '临江市发展和改革委员会关于开展巡查的通知'],
  ])('is the title where it is no shorter form: %s', (shown, heading) => {
    expect(read({ text: `${shown}（${number}）\n${heading}\n${body}` }).notice.title).toBe(shown);
  });
});
