import type { CollectedNote, CollectedNotice, Collection } from '../../lib/model/collection.ts';
import { sampleReading, sampleText } from './sample-reading.ts';

const CODE = '8d7c6c1e-57a1-4a5e-9d0e-3f4e5a6b7c8d';
const NOTICE = '0b7c9f52-7d47-4f0a-8f0b-1c2d3e4f5a6b';

/** When the sample was put together. */
export const MADE = Date.UTC(2025, 2, 3, 4, 5);

function noteOn(quote: string, text: string): CollectedNote {
  const from = sampleText.indexOf(quote);
  return {
    id: '5c4b3a29-1807-4f6e-8d5c-4b3a29180716',
    note: {
      notice: NOTICE,
      selector: { exact: quote },
      text,
      codes: [CODE],
      colour: 'yellow',
      tags: ['重点'],
    },
    by: { id: '1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f1', name: '甲' },
    created: Date.UTC(2025, 2, 1, 8, 30),
    changed: Date.UTC(2025, 2, 2, 9, 45),
    place: { state: 'exact', span: { from, to: from + quote.length } },
  };
}

/** The sample notice as it goes into a file, with a note on its electronic licences. */
export const sampleNotice: CollectedNotice = {
  url: 'https://www.example.gov.cn/zc/1.html',
  text: sampleText,
  reading: sampleReading,
  verdicts: [
    {
      kind: 'target',
      span: { from: sampleText.indexOf('10類以上'), to: sampleText.indexOf('10類以上') + 5 },
      answer: 'corrected',
      correction: { value: 12 },
    },
  ],
  notes: [noteOn('新增電子證照10類以上', '与去年相同？')],
};

export const sampleCollection: Collection = {
  notices: [sampleNotice],
  codes: new Map([[CODE, { name: '数字政府', description: '', colour: 'blue', parent: null }]]),
  made: MADE,
};

/** Text that is dangerous or unspeakable somewhere: as a formula, as markup, as a control, as half a character. */
export const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</style><script>alert(1)</script>',
  '&lt;b&gt; &amp; &#60;',
  '[x](javascript:alert(1))',
  '![x](http://evil.example/p.png)',
  '[[链接]] #标签 ==亮== %%隐%% $x$ ^1',
  '# 标题',
  '> 引文',
  '- 列表',
  '1. 列表',
  '```js',
  '| a | b |',
  '---',
  'BEGIN:VALARM\r\nEND:VEVENT;,\\n',
  '_x0041__x000D_',
  '\u0000\u0007\u001B[31m\u007F\u0085',
  '\uD800半个\uDFFF',
  '\uFFFE\uFFFF\uFDD0',
  '\u202Excod.exe\u2066\u200B\uFEFF',
  '😀👩‍👩‍👧‍👦𠮷',
  '"; DROP TABLE notes; --',
  '{{constructor.constructor("alert(1)")()}}',
] as const;

/** A copy of a value in which every text is replaced but dates, ids and words of a fixed list. */
function withTexts<Value>(value: Value, replace: () => string): Value {
  return JSON.parse(JSON.stringify(value), (key, node: unknown) =>
    typeof node === 'string' && !FIXED.has(key) && !ID.test(node) ? replace() : node,
  );
}

const ID = /^[0-9a-f-]{36}$/u;
const FIXED = new Set([
  ...['url', 'date', 'deadline', 'id', 'notice', 'colour', 'state', 'of'],
  ...['role', 'genre', 'comparator', 'kind', 'class', 'modality', 'parent', 'answer'],
]);

/** The sample with a payload in every field that holds text, and in the source text itself. */
export function hostileCollection(payload: string): Collection {
  const notices = sampleCollection.notices.map((notice) => withTexts(notice, () => payload));
  const codes = [...(sampleCollection.codes ?? [])].map(
    ([id, code]) => [id, withTexts(code, () => payload)] as const,
  );
  return { ...sampleCollection, notices, codes: new Map(codes) };
}
