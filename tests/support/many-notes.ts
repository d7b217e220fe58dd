import type { Author } from '../../lib/model/author.ts';
import type { Note } from '../../lib/model/note.ts';
import type { Revision } from '../../lib/model/revision.ts';
import type { SavedNotice } from '../../lib/model/saved-notice.ts';

const AUTHOR: Author = { id: '00000000-0000-4000-8000-000000000001', name: '' };
/** When the first of them was written. */
const BEGIN = Date.UTC(2026, 0, 1);

/** The id of the nth thing or wording of a kind, the same at every call. */
export function idOf(kind: number, at: number): string {
  return `0000000${kind}-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
}

/** Notices of which each has so many notes, as wordings; every notice has a number and a text of its own. */
export function manyNotes(notices: number, notesOfEach: number): Revision[] {
  return Array.from({ length: notices }, (_, at) => [
    wording('notice', { kind: 2, at }, savedNotice(at)),
    ...Array.from({ length: notesOfEach }, (__, nth) => {
      const number = at * notesOfEach + nth;
      return wording('note', { kind: 3, at: number }, noteOn(idOf(2, at), number));
    }),
  ]).flat();
}

function wording<Kind extends 'notice' | 'note'>(
  kind: Kind,
  of: { kind: number; at: number },
  content: Kind extends 'notice' ? SavedNotice : Note,
): Revision {
  const time = BEGIN + of.at;
  return {
    id: idOf(of.kind + 4, of.at),
    kind,
    of: idOf(of.kind, of.at),
    parents: [],
    at: { time, count: 0, device: AUTHOR.id },
    by: AUTHOR,
    content,
  } as Revision;
}

/** What is known of the nth notice. */
export function savedNotice(at: number): SavedNotice {
  return {
    urls: [`https://www.example.gov.cn/zc/${at}.html`],
    fields: {
      isNotice: true,
      score: 1,
      title: `关于做好第${at}项工作的通知`,
      issuers: [],
      docNumber: `金府办〔2023〕${at}号`,
      date: null,
      addressees: [],
      genre: '通知',
    },
    text: at.toString(16).padStart(64, '0'),
    fingerprint: Array.from({ length: 128 }, (_, nth) => at * 1000 + nth),
    tags: [],
  };
}

function noteOn(notice: string, number: number): Note {
  const exact = `第${number}项工作应当按时完成`;
  return {
    notice,
    selector: { exact, prefix: '各单位要抓紧落实，', suffix: '，并及时报告。' },
    text: `批注${number}：口径问主管部门`,
    codes: [],
    colour: 'yellow',
    tags: [],
  };
}
