import type { CollectedNote, Collection } from '../../model/collection.ts';
import { lostTarget, passageTarget, type Source } from './target.ts';

const momentOf = (time: number) => new Date(time).toISOString();

/** What a note says, each part with its purpose (Web Annotation Data Model, 3.2.5). */
function bodiesOf({ note }: CollectedNote, { codes }: Collection): object[] {
  const text =
    note.text === ''
      ? []
      : [
          {
            type: 'TextualBody',
            purpose: 'commenting',
            format: 'text/plain',
            value: note.text.toWellFormed(),
          },
        ];
  const named = note.codes.flatMap((id) => {
    const name = codes?.get(id)?.name.toWellFormed();
    return name === undefined
      ? []
      : [{ id: `urn:uuid:${id}`, type: 'TextualBody', purpose: 'classifying', value: name }];
  });
  const tags = note.tags.map((tag) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    value: tag.toWellFormed(),
  }));
  return [...text, ...named, ...tags];
}

function targetOf({ note, place }: CollectedNote, source: Source) {
  if ('span' in place) return passageTarget(source, place.span);
  return note.selector === null
    ? { type: 'SpecificResource', source: source.iri }
    : lostTarget(source, note.selector);
}

/** Why it was made: to say something, to sort, or only to mark. */
function motivationOf({ note }: CollectedNote): string {
  if (note.text !== '') return 'commenting';
  if (note.codes.length > 0) return 'classifying';
  return note.tags.length > 0 ? 'tagging' : 'highlighting';
}

/**
 * A note as an annotation. Two wordings in conflict are two annotations, of which `canonical` says that they are the same note.
 *
 * @param times How many annotations of the note stand before this one.
 */
export function noteAnnotation(
  written: CollectedNote,
  { collection, source, times }: { collection: Collection; source: Source; times: number },
) {
  const { id, by, created, changed, note } = written;
  const bodies = bodiesOf(written, collection);
  return {
    id: times === 0 ? `urn:uuid:${id}` : `urn:uuid:${id}#${times + 1}`,
    type: 'Annotation',
    motivation: motivationOf(written),
    creator: { id: `urn:uuid:${by.id}`, type: 'Person', name: by.name.toWellFormed() },
    created: momentOf(created),
    modified: momentOf(changed),
    canonical: `urn:uuid:${id}`,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: { ...targetOf(written, source), styleClass: note.colour },
  };
}
