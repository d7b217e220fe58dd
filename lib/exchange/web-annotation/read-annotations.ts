import { type ForeignNote, type ForeignNotes, type NotTaken, sortNotes } from '../foreign-note.ts';
import { type JsonFailure, readJsonFile } from '../json-file.ts';
import { annotationNote } from './annotation-note.ts';
import {
  annotationSchema,
  type HypothesisAnnotation,
  hypothesisSchema,
} from './annotation-schema.ts';
import { hypothesisNote } from './hypothesis-note.ts';

/** Where lists of annotations stand: in collections and pages, in Hypothesis' exports and in answers of its interface. */
const LISTS = ['items', 'annotations', 'rows', 'first', '@graph'] as const;
/** Annotations that a file may hold. */
const MOST = 200_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The annotations in a value, whatever holds them; null for a value that holds none. */
function itemsIn(value: unknown, depth = 0): unknown[] | null {
  if (Array.isArray(value)) return value.flatMap((each) => itemsIn(each, depth + 1) ?? [each]);
  if (!isObject(value) || depth > 4) return null;
  const list = LISTS.find((name) => Object.hasOwn(value, name) && value[name] !== null);
  if (list !== undefined && !Object.hasOwn(value, 'target')) return itemsIn(value[list], depth + 1);
  return Object.hasOwn(value, 'target') ? [value] : null;
}

function noteOf(
  item: unknown,
  roots: ReadonlyMap<string, HypothesisAnnotation>,
): ForeignNote | NotTaken {
  const { data: own } = hypothesisSchema.safeParse(item);
  if (own !== undefined) return hypothesisNote(own, roots);
  const { data: annotation } = annotationSchema.safeParse(item);
  if (annotation === undefined || !annotation.type.includes('Annotation')) return 'malformed';
  return annotationNote(annotation);
}

/** Why a file gives no annotations, as a key of the interface's words. */
export interface AnnotationsFault {
  readonly failure: JsonFailure | 'no-annotations';
  readonly message: string;
}

/**
 * Reads annotations: of the W3C model (one, a list, a page, a collection with its first page in it; JSON-LD in the compact form of the model's
 * own context), or as Hypothesis exports them. Each is checked by itself; what is not taken is counted by its reason. Never throws.
 */
export function readAnnotations(
  bytes: Uint8Array,
): ForeignNotes | { readonly fault: AnnotationsFault } {
  const file = readJsonFile(bytes);
  if ('fault' in file) return file;
  const items = itemsIn(file.value);
  if (items === null)
    return { fault: { failure: 'no-annotations', message: 'has no annotations' } };
  if (items.length > MOST)
    return { fault: { failure: 'too-large', message: 'has too many annotations' } };
  const roots = new Map(
    items.flatMap((item) => {
      const { data } = hypothesisSchema.safeParse(item);
      return data === undefined ? [] : [[data.id, data] as const];
    }),
  );
  return sortNotes(items.map((item) => noteOf(item, roots)));
}
