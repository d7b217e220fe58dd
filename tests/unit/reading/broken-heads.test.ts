import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const TITLE = '临江市水利局临江市应急局关于印发《堤防巡查方案》的通知';
const LAST = '各县水利局，各有关单位：\n现印发给你们。\n临江市水利局\n临江市应急局\n2022年5月9日';
const HEAD = '临江市水利局临江市应急局文件临水发';
const NUMBER = '临水发〔2022〕16号';

describe('a number that a line break parts behind its year', () => {
  const ground = `为保障汛期安全，根据《某省堤防办法》${'和汛前检查的情况'.repeat(8)}`;
  const text = `${HEAD}[2022] \n16号${TITLE}各县水利局：${ground}和《巡查规程》（某水[2021]\n5号）制定了方案。联系人:市水利局\nXXX\n0931一88XXXXX市应急局\n×××\n0931—8812345临江市水利局\n临江市应急局2022年5月9日`;
  const { notice, blocks } = read({ text });

  test('belongs to the head, and title, readers and signature are found', () => {
    expect(notice).toMatchObject({
      title: TITLE,
      issuers: ['临江市水利局', '临江市应急局'],
      docNumber: '临水发[2022]16号',
      date: '2022-05-09',
      addressees: ['各县水利局'],
    });
  });

  test('makes the red head a field, and hidden names and telephones are whom to ask', () => {
    expect(blocks.map(({ role }) => role)).toEqual([
      'meta',
      'preamble',
      'preamble',
      ...['attach', 'attach', 'attach', 'attach'],
      'sign',
    ]);
  });

  test.each([
    [`${HEAD}〔2022〕\n16号\n${TITLE}\n${LAST}`, NUMBER],
    [`临水发〔2022〕\n16号\n${TITLE}\n${LAST}`, NUMBER],
    [`${HEAD}〔2022〕16号\n${TITLE}\n${LAST}`, NUMBER],
    [`${TITLE}\n各县水利局：\n根据临水发〔2022〕\n16号要求，现印发给你们。`, null],
    [`关于转发临水发〔2022〕\n16号的通知\n${LAST}`, null],
  ])('of %s', (head, docNumber) => {
    expect(read({ text: head }).notice.docNumber).toBe(docNumber);
  });

  test('a red head with its number is a field', () => {
    const [first] = read({ text: `${HEAD}〔2022〕16号\n${TITLE}\n${LAST}` }).blocks;
    expect(first?.role).toBe('meta');
  });
});

describe('how a statute came to be, on one long line with blanks around its figures', () => {
  const amended = '，根据 2019 年 3 月 4 日市政府令第 9 号《关于修改等 3 件规章的决定》修订';
  test.each(['临江市', '日照市'])('by %s', (city) => {
    const history = `（2011 年 12 月 5 日${city}人民政府令第 6 号公布${amended.repeat(3)}）`;
    const text = `${city}堤防办法\n${history}\n第一条 为加强堤防管理，制定本办法。`;
    expect(read({ text }).notice).toMatchObject({
      issuers: [`${city}人民政府`],
      docNumber: `${city}人民政府令第6号`,
      date: '2011-12-05',
    });
  });

  test.each([
    '（2011年12月5日日照市人民政府令第6号公布）',
    '（二〇一一年十二月五日日照市人民政府令第6号公布）',
  ])('the day is none of the number in %s', (history) => {
    const text = `日照市堤防办法\n${history}\n第一条 为加强堤防管理，制定本办法。`;
    expect(read({ text }).notice.docNumber).toBe('日照市人民政府令第6号');
  });
});
