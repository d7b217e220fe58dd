import type { CollectedNotice } from '../../model/collection.ts';
import { oneLine } from '../plain-characters.ts';
import { webAddress } from '../text-fragment.ts';

/** A value in double quotes: what JSON writes, YAML reads (YAML 1.2.2, 7.3.1). */
const quoted = (text: string) => JSON.stringify(oneLine(text));

/** A notice's fields as the properties of a note in Obsidian; their names are those of the command line's rows. */
export function frontMatter({ reading, url }: CollectedNotice): string {
  const { title, docNumber, issuers, date, genre } = reading.notice;
  const address = webAddress(url);
  return [
    '---',
    ...(title === null ? [] : [`title: ${quoted(title)}`]),
    ...(docNumber === null ? [] : [`docNumber: ${quoted(docNumber)}`]),
    `issuers: [${issuers.map(quoted).join(', ')}]`,
    ...(date === null ? [] : [`date: ${date}`]),
    `genre: ${quoted(genre)}`,
    ...(address === undefined ? [] : [`url: ${quoted(address)}`]),
    '---',
    '',
    '',
  ].join('\n');
}
