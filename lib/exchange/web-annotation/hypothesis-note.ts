import { type ForeignNote, momentOf, type NotTaken } from '../foreign-note.ts';
import { webAddress } from '../text-fragment.ts';
import { fits } from './annotation-note.ts';
import type { HypothesisAnnotation } from './annotation-schema.ts';
import { foreignSelector } from './foreign-selector.ts';

/** acct:name@hypothes.is */
const ACCOUNT = /^acct:(?<name>[^@]{1,100})@/u;

/**
 * An annotation of Hypothesis as a note here, or why it is not taken. A reply becomes a note on the words that its thread is about.
 *
 * @param roots The other annotations of the file, by their ids.
 */
export function hypothesisNote(
  annotation: HypothesisAnnotation,
  roots: ReadonlyMap<string, HypothesisAnnotation>,
): ForeignNote | NotTaken {
  const { id, uri, user, text, references } = annotation;
  const url = webAddress(uri);
  if (url === undefined) return 'no-page';
  const { target } = roots.get(references[0] ?? '') ?? annotation;
  const selector = foreignSelector(target[0]?.selector);
  if (selector === 'no-words') return selector;
  const tags = annotation.tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  if (!fits({ text, tags })) return 'too-long';
  const name = annotation.user_info?.display_name ?? ACCOUNT.exec(user)?.groups?.name ?? user;
  return {
    id: `https://hypothes.is/a/${id}`,
    url,
    selector,
    text,
    tags,
    codes: [],
    colour: 'yellow',
    by: { id: user, name },
    created: momentOf(annotation.created),
    changed: momentOf(annotation.updated ?? annotation.created),
  };
}
