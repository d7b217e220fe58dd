import type { NoticeFields } from '../model/notice-fields.ts';
import type { PageHead } from '../model/page-text.ts';
import { normalise } from '../text/normalise.ts';
import { CHARACTER_STEPS } from '../text/plain-steps.ts';
import { detect } from './detect.ts';
import { readFields } from './fields/read-fields.ts';

/** One text in two states: with plain characters but its blanks and lines as written, and plain for the rules. */
export interface NoticeText {
  readonly written: string;
  readonly plain: string;
  /** What the page says outside its text, as it has it. */
  readonly head?: PageHead | undefined;
}

/** What a text is and what it says of itself. */
export function readNotice({ written, plain, head }: NoticeText): NoticeFields {
  const shown = head && plainHead(head);
  const lines = written.includes('\r') ? written.split(/\r?\n/u) : written.split('\n');
  const fields = readFields(lines, shown);
  const { isNotice, score } = detect({ text: plain, fields, head: shown });
  return { isNotice, score, ...fields };
}

/** The head with its characters made plain like those of the text. */
function plainHead({ title, date, fields, lines }: PageHead): PageHead {
  const plain = (text: string) => normalise(text, CHARACTER_STEPS).text;
  return {
    ...(title === undefined ? {} : { title: plain(title) }),
    ...(date === undefined ? {} : { date: plain(date) }),
    fields: fields.map(({ label, value }) => ({ label: plain(label), value: plain(value) })),
    ...(lines === undefined ? {} : { lines: lines.map(plain) }),
  };
}
