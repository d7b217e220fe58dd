import {
  BUNDLE_VERSION,
  type BundleHeader,
  type BundleRecord,
  editionNeeded,
} from '../../model/bundle.ts';
import { mergeRevisions } from '../../notebook/history.ts';
import type { ExchangeFile } from '../exchange-file.ts';
import { safeFileName } from '../file-name.ts';
import type { Bundle } from './bundle.ts';

/** JSON Lines have no media type of their own yet. */
const TYPE = 'application/x-ndjson; charset=utf-8';

/** JSON writes lone surrogates as escapes, so that UTF-8 holds them. */
const lineOf = (record: BundleRecord) => `${JSON.stringify(record)}\n`;

/**
 * Writes a bundle: JSON Lines as `bundleRecordSchema` has them. Lossless: `readBundle` gives back every wording as it was. Pure; the same
 * wordings give the same file, in whatever order they come.
 *
 * @param name Name of the file, any text.
 */
export function makeBundle(bundle: Bundle, name: string): ExchangeFile {
  const { made, by, texts, revisions, readings } = bundle;
  const needs = editionNeeded(revisions);
  const header: BundleHeader = { record: 'bundle', version: BUNDLE_VERSION, needs, made, by };
  const records: BundleRecord[] = [
    header,
    ...byHash(texts).map(([hash, text]) => ({ record: 'text' as const, hash, text })),
    ...mergeRevisions(revisions).map((revision) => ({ record: 'revision' as const, revision })),
    ...byHash(readings).map(([text, reading]) => ({ record: 'reading' as const, text, reading })),
  ];
  const end: BundleRecord = { record: 'end', records: records.length };
  return {
    name: safeFileName(name, 'piyue.jsonl'),
    type: TYPE,
    content: [...records, end].map(lineOf).join(''),
  };
}

function byHash<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => Number(a > b) - Number(a < b));
}
