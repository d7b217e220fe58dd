import { makeBundle } from '../../../lib/exchange/bundle/make-bundle.ts';
import type { ExchangeFile, ExchangeLanguage } from '../../../lib/exchange/exchange-file.ts';
import { nameOfFile } from '../../../lib/exchange/file-name.ts';
import type { Author } from '../../../lib/model/author.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { textHash } from '../../../lib/notebook/text-hash.ts';
import type { Gathered } from './gather.ts';

interface Maker {
  readonly by: Author;
  readonly language: ExchangeLanguage;
}

/** The bundle of what was gathered, with what was found in the texts that it holds. */
export async function bundleFile(
  { collection, wordings, texts }: Omit<Gathered, 'ledger'>,
  { by, language }: Maker,
): Promise<ExchangeFile> {
  const readings = new Map<string, Reading>();
  for (const { text, reading } of collection.notices) {
    const hash = await textHash(text);
    if (texts.has(hash)) readings.set(hash, reading);
  }
  const name = nameOfFile(collection, { language }, 'x').slice(0, -'.x'.length);
  return makeBundle({ made: collection.made, by, revisions: wordings, texts, readings }, name);
}
