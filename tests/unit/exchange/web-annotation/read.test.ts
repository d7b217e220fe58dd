import { expect, test } from 'vitest';
import type { ForeignNote } from '../../../../lib/exchange/foreign-note.ts';
import { readAnnotations } from '../../../../lib/exchange/web-annotation/read-annotations.ts';
import { writeWebAnnotation } from '../../../../lib/exchange/web-annotation/web-annotation.ts';
import { HOSTILE, sampleCollection, sampleNotice } from '../../../support/sample-collection.ts';

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

function read(value: unknown) {
  const result = readAnnotations(bytesOf(value));
  if ('fault' in result) throw new Error(result.fault.message);
  return result;
}

const PAGE = 'https://www.example.gov.cn/1.html';
const [WRITTEN] = sampleNotice.notes!;

/** The sample's note with another text, out and in again. */
async function outAndIn(text: string): Promise<readonly ForeignNote[]> {
  const note = { ...WRITTEN!, note: { ...WRITTEN!.note, text } };
  const collection = { ...sampleCollection, notices: [{ ...sampleNotice, notes: [note] }] };
  return read((await writeWebAnnotation(collection, { language: 'en' }))?.content).notes;
}

test('what we wrote comes back: words, text, codes, tags, colour, writer and times; findings of the machine do not', async () => {
  expect(await outAndIn('与去年相同？')).toEqual([
    {
      id: `urn:uuid:${WRITTEN?.id}`,
      url: sampleNotice.url,
      selector: {
        exact: '新增電子證照10類以上',
        seen: '新增電子證照10類以上',
        prefix: expect.stringMatching(/一網通辦”。$/u),
        suffix: expect.stringMatching(/^，應當於6月底前完成/u),
      },
      text: '与去年相同？',
      tags: ['重点'],
      codes: [{ id: `urn:uuid:${WRITTEN?.note.codes[0]}`, name: '数字政府' }],
      colour: 'yellow',
      tellsColour: true,
      by: { id: `urn:uuid:${WRITTEN?.by.id}`, name: '甲' },
      created: WRITTEN?.created,
      changed: WRITTEN?.changed,
    },
  ]);
});

test.each(HOSTILE)('a note that says %j comes back saying so', async (text) => {
  const [note] = await outAndIn(text);
  expect(note?.text).toBe(text.toWellFormed());
});

const QUOTE = { type: 'TextQuoteSelector', exact: '六月底前', prefix: '应于', suffix: '完成' };

/** An export of Hypothesis: a note, a reply to it, a page note, a mere highlight. */
const HYPOTHESIS = {
  export_date: '2026-11-20T08:00:00.000Z',
  export_userid: 'acct:wang@hypothes.is',
  client_version: '1.1600.0',
  annotations: [
    {
      id: 'aB-3',
      uri: PAGE,
      user: 'acct:wang@hypothes.is',
      user_info: { display_name: '王' },
      created: '2026-11-19T08:00:00.123456+00:00',
      updated: '2026-11-19T09:00:00.123456+00:00',
      text: '**核对**',
      tags: ['进度', ' '],
      target: [
        {
          source: PAGE,
          selector: [
            { type: 'RangeSelector' },
            { type: 'TextPositionSelector', start: 3, end: 7 },
            QUOTE,
          ],
        },
      ],
    },
    {
      id: 'r1',
      uri: PAGE,
      user: 'acct:li@hypothes.is',
      text: '已核对',
      references: ['aB-3'],
      target: [{ source: PAGE }],
    },
    { id: 'p1', uri: PAGE, user: 'acct:li@hypothes.is', text: '全文', target: [{ source: PAGE }] },
    {
      id: 'l1',
      uri: 'urn:x-pdf:1',
      user: 'acct:li@hypothes.is',
      text: '',
      target: [{ selector: [QUOTE] }],
    },
  ],
};

test('an export of Hypothesis comes in, replies on the words of their thread', () => {
  const { notes, notTaken } = read(HYPOTHESIS);
  const selector = { exact: '六月底前', seen: '六月底前', prefix: '应于', suffix: '完成' };
  expect(notes.map((note) => [note.text, note.selector, note.by.name, note.tags])).toEqual([
    ['**核对**', selector, '王', ['进度']],
    ['已核对', selector, 'li', []],
    ['全文', null, 'li', []],
  ]);
  expect(notes[0]?.created).toBe(Date.UTC(2026, 10, 19, 8, 0, 0, 123));
  expect([...notTaken]).toEqual([['no-page', 1]]);
  expect(read({ total: 4, rows: HYPOTHESIS.annotations }).notes).toEqual(notes);
});

/** Annotations as other tools write them (Web Annotation Data Model, examples), and what is taken of each. */
const OTHERS: readonly (readonly [string, object, object])[] = [
  ['a body in one word', { bodyValue: '评语', target: PAGE }, { text: '评语', selector: null }],
  ['an address as target', { target: PAGE }, { url: PAGE, text: '' }],
  [
    'a selector in a selector',
    {
      target: {
        source: PAGE,
        selector: { type: 'FragmentSelector', value: 'p3', refinedBy: QUOTE },
      },
    },
    { selector: { exact: '六月底前', seen: '六月底前', prefix: '应于', suffix: '完成' } },
  ],
  [
    'several bodies',
    {
      body: [
        { type: 'TextualBody', value: '甲' },
        { value: '乙', purpose: 'tagging' },
        'https://x.example/',
      ],
      target: PAGE,
    },
    { text: '甲', tags: ['乙'] },
  ],
  [
    'HTML',
    { body: { value: '<p>甲<img src=x onerror=alert(1)></p>', format: 'text/html' }, target: PAGE },
    { text: '甲' },
  ],
  [
    'only tags',
    { motivation: 'tagging', body: { value: '标签' }, target: PAGE },
    { text: '', tags: ['标签'] },
  ],
  [
    'a creator by address',
    { creator: 'https://orcid.example/1', target: PAGE },
    { by: { id: 'https://orcid.example/1', name: '' } },
  ],
  ['a time that is none', { created: 'yesterday', target: PAGE }, { created: null }],
];

test.each(OTHERS)('%s is understood', (_, annotation, taken) => {
  const { notes } = read([{ type: 'Annotation', id: 'urn:1', ...annotation }]);
  expect(notes).toMatchObject([taken]);
});

/** Annotations of which no note can be made, and why. */
const NOT_TAKEN: readonly (readonly [object, string])[] = [
  [{ target: 'javascript:alert(1)' }, 'no-page'],
  [{ target: { source: PAGE, selector: { type: 'SvgSelector', value: '<svg/>' } } }, 'no-words'],
  [{ target: PAGE, bodyValue: 'x'.repeat(100_001) }, 'too-long'],
  [{ target: PAGE, type: 'Person' }, 'malformed'],
];

test.each(NOT_TAKEN)('%j is counted and left', (annotation, reason) => {
  const { notes, notTaken } = read({ type: 'Annotation', ...annotation });
  expect([notes.length, ...notTaken]).toEqual([0, [reason, 1]]);
});
