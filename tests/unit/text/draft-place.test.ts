import { expect, test } from 'vitest';
import { draftPlace, noteDraftPlace } from '../../../lib/text/draft-place.ts';

const PAGE = 'https://www.example.gov.cn/zhengce/1.html';

test('a draft is found again after a reload, by whichever link the page was opened', () => {
  const place = draftPlace(PAGE, '不得收费');
  expect(draftPlace(`${PAGE}#:~:text=收费`, '不得收费')).toBe(place);
  expect(draftPlace(PAGE.replace('https', 'http'), '不得收费')).toBe(place);
});

test('drafts on other words, of another length or on another page are others', () => {
  const long = '不得'.repeat(40);
  const places = [
    draftPlace(PAGE, '不得收费'),
    draftPlace(PAGE, ''),
    draftPlace(PAGE, long),
    draftPlace(PAGE, `${long}收费`),
    draftPlace(PAGE.replace('1.', '2.'), '不得收费'),
    draftPlace(`http://redirect.example/${PAGE}`, '不得收费'),
    noteDraftPlace('不得收费'),
    noteDraftPlace('1'),
  ];
  expect(new Set(places).size).toBe(places.length);
});

test('a place stays short, however long address and words are', () => {
  const place = draftPlace(`${PAGE}?q=${'a'.repeat(5000)}`, '字'.repeat(5000));
  expect(place.length).toBeLessThan(200);
});
