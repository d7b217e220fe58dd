import type { NoticeFields } from '../model/notice-fields.ts';
import type { PageHead } from '../model/page-text.ts';
import { normalise } from '../text/normalise.ts';
import { readFields } from './fields/read-fields.ts';

/** What a text is and what it says of itself. `text` is normalised, a block a line; `head` is as the page has it. */
export function readNotice(text: string, head?: PageHead): NoticeFields {
  const lines = text.split(/\r?\n/u);
  return { isNotice: true, score: 1, ...readFields(lines, head && plainHead(head)) };
}

/** The head with its texts made plain like the lines: simplified characters, no entities. */
function plainHead({ title, date, fields }: PageHead): PageHead {
  const plain = (written: string) => normalise(written).text;
  return {
    ...(title === undefined ? {} : { title: plain(title) }),
    ...(date === undefined ? {} : { date: plain(date) }),
    fields: fields.map(({ label, value }) => ({ label: plain(label), value: plain(value) })),
  };
}
