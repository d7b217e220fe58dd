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
 * The lines of a bundle, each with its break: JSON Lines as `bundleRecordSchema` has them. Lossless: `readBundle` gives back every wording as
 * it was. Pure; the same wordings give the same lines, in whatever order they come.
 */
export function bundleLines(bundle: Bundle): Generator<string> {
  return orderedBundleLines({ ...bundle, revisions: mergeRevisions(bundle.revisions) });
}

/** The same of a bundle whose wordings are in order already, each there once (see lib/notebook/order-in-turns.ts): no step of it takes long. */
export function* orderedBundleLines(bundle: Bundle): Generator<string> {
  let records = 0;
  for (const record of recordsOf(bundle)) {
    records += 1;
    yield lineOf(record);
  }
  yield lineOf({ record: 'end', records });
}

function* recordsOf({ made, by, texts, revisions, readings }: Bundle): Generator<BundleRecord> {
  const needs = editionNeeded(revisions);
  const header: BundleHeader = { record: 'bundle', version: BUNDLE_VERSION, needs, made, by };
  yield header;
  for (const [hash, text] of byHash(texts)) yield { record: 'text', hash, text };
  for (const revision of revisions) yield { record: 'revision', revision };
  for (const [text, reading] of byHash(readings)) yield { record: 'reading', text, reading };
}

/** What a bundle's file is called and is, of a name that may be any text. */
export function bundleFileOf(name: string): Omit<ExchangeFile, 'content'> {
  return { name: safeFileName(name, 'piyue.jsonl'), type: TYPE };
}

/**
 * Writes a bundle as one file.
 *
 * @param name Name of the file, any text.
 */
export function makeBundle(bundle: Bundle, name: string): ExchangeFile {
  return { ...bundleFileOf(name), content: [...bundleLines(bundle)].join('') };
}

function byHash<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => Number(a > b) - Number(a < b));
}
