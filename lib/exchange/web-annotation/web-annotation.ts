import type { CollectedNote, CollectedNotice, Collection } from '../../model/collection.ts';
import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { judgedNotice } from '../judged-notice.ts';
import { stableId } from '../stable-id.ts';
import { exchangeWords } from '../words/exchange-words.ts';
import type { ExchangeWords } from '../words/words.ts';
import { findingAnnotations } from './finding-annotations.ts';
import { noteAnnotation } from './note-annotation.ts';
import { sourceOf } from './target.ts';
import { CONTEXT, SOFTWARE } from './vocabulary.ts';

/** How many wordings of the same note stand before each. */
function timesOf(notes: readonly CollectedNote[]): number[] {
  return notes.map(({ id }, at) => notes.slice(0, at).filter((before) => before.id === id).length);
}

function annotationsOf(notice: CollectedNotice, collection: Collection, words: ExchangeWords) {
  const source = sourceOf(notice);
  const notes = notice.notes ?? [];
  const times = timesOf(notes);
  return [
    ...notes.map((written, at) =>
      noteAnnotation(written, { collection, source, times: times[at] ?? 0 }),
    ),
    ...findingAnnotations(notice, source, words),
  ];
}

/**
 * Notes and findings as a W3C AnnotationCollection with one page of annotations in it (Web Annotation Data Model, 5; JSON-LD 1.1). Positions
 * are in code points of the text that was read: a block a line.
 */
export const writeWebAnnotation: WriteFile = (collection, options) => {
  const words = exchangeWords(options.language);
  const items = collection.notices
    .map(judgedNotice)
    .flatMap((notice) => annotationsOf(notice, collection, words));
  const file = nameOfFile(collection, options, 'jsonld');
  const iri = `urn:piyue:collection:${stableId(items.map(({ id }) => id).join('\n'))}`;
  const content = {
    '@context': CONTEXT,
    id: iri,
    type: 'AnnotationCollection',
    label: file.slice(0, -'.jsonld'.length),
    generator: SOFTWARE,
    generated: new Date(collection.made).toISOString(),
    total: items.length,
    first: {
      id: `${iri}#1`,
      type: 'AnnotationPage',
      partOf: iri,
      startIndex: 0,
      items,
    },
  };
  return {
    name: file,
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    content: `${JSON.stringify(content, null, 2)}\n`,
  };
};
