import type { Bundle } from '../../lib/exchange/bundle/bundle.ts';
import type { Author } from '../../lib/model/author.ts';
import type { Revision } from '../../lib/model/revision.ts';
import { MADE } from './sample-collection.ts';
import { sampleReading, sampleText } from './sample-reading.ts';

/** An id that says nothing. */
export const uuid = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const JIA: Author = { id: uuid(1), name: '甲' };
const YI: Author = { id: uuid(2), name: '乙' };

/** SHA-256 of the sample's text, as `sha256sum` has it. */
export const SAMPLE_HASH = 'fc1ef00054e21b68a8bcc84f68fb9a60a73d2e8998fd9c7267f27dbf91f0633a';

export const [NOTICE, NOTE, CODE, VERDICT] = [uuid(10), uuid(20), uuid(30), uuid(40)];
/** A task that is followed up. */
export const FOLLOW_UP = uuid(50);

type Written<R extends Revision> = R extends Revision
  ? Pick<R, 'kind' | 'of' | 'content'> & Partial<R>
  : never;

/** One wording, the `number`th that was written. */
export function wording(number: number, by: Author, said: Written<Revision>): Revision {
  return {
    id: uuid(100 + number),
    parents: [],
    at: { time: MADE + number, count: 0, device: by.id },
    by,
    ...said,
  } as Revision;
}

const noteSaying = (text: string) => ({
  notice: NOTICE,
  selector: {
    exact: '新增电子证照10类以上',
    prefix: '推进“一网通办”。',
    suffix: '，应当于6月',
  },
  text,
  codes: [CODE],
  colour: 'green' as const,
  tags: ['重点'],
});

/** What two people wrote on the sample notice: a note that both changed since, one that was deleted, a code, a verdict, and a follow-up. */
export const sampleRevisions: readonly Revision[] = [
  wording(1, JIA, {
    kind: 'notice',
    of: NOTICE,
    content: {
      urls: ['https://www.example.gov.cn/zc/1.html', 'https://m.example.gov.cn/1'],
      fields: sampleReading.notice,
      text: SAMPLE_HASH,
      fingerprint: [3, 1_000_000_007],
      tags: ['2025'],
    },
  }),
  wording(2, JIA, {
    kind: 'code',
    of: CODE,
    content: { name: '数字政府', description: '', colour: 'blue', parent: null },
  }),
  wording(3, JIA, { kind: 'note', of: NOTE, content: noteSaying('与去年相同？') }),
  wording(4, JIA, { kind: 'note', of: NOTE, parents: [uuid(103)], content: noteSaying('去年9类') }),
  wording(5, YI, { kind: 'note', of: NOTE, parents: [uuid(103)], content: noteSaying('相同') }),
  wording(6, YI, { kind: 'note', of: uuid(21), content: noteSaying('') }),
  wording(7, YI, { kind: 'note', of: uuid(21), parents: [uuid(106)], content: null }),
  wording(8, YI, {
    kind: 'verdict',
    of: VERDICT,
    content: {
      notice: NOTICE,
      kind: 'target',
      selector: { exact: '10类以上' },
      answer: 'corrected',
      correction: { value: 12, comparator: 'ge' },
    },
  }),
  wording(9, JIA, {
    kind: 'follow-up',
    of: FOLLOW_UP,
    content: {
      notice: NOTICE,
      kind: 'target',
      selector: { exact: '10类以上', seen: '10類以上' },
      state: 'under-way',
      progress: '已上线6类',
      remarks: '',
    },
  }),
];

export const sampleBundle: Bundle = {
  made: MADE,
  by: JIA,
  revisions: sampleRevisions,
  texts: new Map([[SAMPLE_HASH, sampleText]]),
  readings: new Map([[SAMPLE_HASH, sampleReading]]),
};
