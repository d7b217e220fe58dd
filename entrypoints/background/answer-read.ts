import type { Answer } from '../../lib/messages/answer.ts';
import {
  MAX_TEXT_LENGTH,
  type PageReading,
  type ToBackground,
} from '../../lib/messages/messages.ts';
import { marksOf } from '../../lib/reading/marks.ts';
import { readingOf } from './last-reading.ts';

type ReadRequest = Extract<ToBackground, { type: 'read' }>;

/** Reads the text of the page at `url`; marks are given for a notice, and for other pages where they are asked for. */
export async function answerRead(
  { page, anyway }: ReadRequest,
  url: string,
): Promise<Answer<PageReading>> {
  if (page.text.length > MAX_TEXT_LENGTH) return { ok: false, error: 'too-long' };
  const reading = await readingOf(page, url);
  const lit = reading.notice.isNotice || anyway;
  return { ok: true, value: { reading, marks: lit ? marksOf(reading, page.text) : [] } };
}
