import type { Span } from '../model/span.ts';
import { shape } from '../text/pattern.ts';
import type { Paragraph } from './paragraph.ts';

const LEAD = shape`^(?<lead>[^。；：！？]{2,40})[。：](?=.{6})`;

/** The run-in heading of a paragraph (加强组织领导。健全…), without number and stop; offsets in its text. */
export function leadOf({ text, heading }: Paragraph): Span | null {
  const from = heading?.to ?? 0;
  const lead = LEAD.exec(text.slice(from))?.groups?.lead;
  return lead === undefined ? null : { from, to: from + lead.length };
}
