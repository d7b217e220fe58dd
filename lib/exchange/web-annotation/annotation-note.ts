import { noteColourSchema, noteSchema } from '../../model/note.ts';
import { type ForeignNote, momentOf, type NotTaken } from '../foreign-note.ts';
import { stableId } from '../stable-id.ts';
import { webAddress } from '../text-fragment.ts';
import type { ForeignAnnotation } from './annotation-schema.ts';
import { foreignSelector } from './foreign-selector.ts';

const limits = noteSchema.pick({ text: true, tags: true });

/** Whether a note may hold so much. */
export function fits({ text, tags }: Pick<ForeignNote, 'text' | 'tags'>): boolean {
  return limits.safeParse({ text, tags }).success;
}

/** What HTML says without its tags; it is shown as plain text. */
function plainWords(value: string, format: string | undefined): string {
  return format === 'text/html' ? value.replace(/<[^<>]{0,2000}>/gu, '') : value;
}

type Body = ForeignAnnotation['body'][number];

const named = (bodies: readonly Body[], purpose: string) =>
  bodies.filter(({ purpose: purposes, value }) => purposes.includes(purpose) && value?.trim());

/** What the bodies say: a body without a purpose is a comment, unless the annotation itself was made to tag. */
function saidBy({ body, bodyValue, motivation }: ForeignAnnotation) {
  const [tags, codes] = [named(body, 'tagging'), named(body, 'classifying')];
  const others = body.filter(
    (each) => !tags.includes(each) && !codes.includes(each) && each.value !== undefined,
  );
  const areTags = motivation.length > 0 && motivation.every((each) => each === 'tagging');
  const words = others.map(({ value = '', format }) => plainWords(value, format));
  return {
    text: areTags ? '' : [...words, ...(bodyValue === undefined ? [] : [bodyValue])].join('\n\n'),
    tags: [...tags.map(({ value = '' }) => value.trim()), ...(areTags ? words : [])],
    codes: codes.map(({ id, value = '' }) => ({ id: id ?? value, name: value })),
  };
}

function isByMachine({ generator, motivation, creator }: ForeignAnnotation): boolean {
  return (
    creator.length === 0 &&
    motivation.includes('identifying') &&
    generator.some(({ type }) => type.includes('Software'))
  );
}

/** What an annotation that has no name is called: the same for the same words. */
function nameOf(annotation: ForeignAnnotation): string {
  return annotation.id ?? `urn:piyue:annotation:${stableId(JSON.stringify(annotation))}`;
}

/** An annotation of the W3C model as a note here, or why it is not taken. */
export function annotationNote(annotation: ForeignAnnotation): ForeignNote | NotTaken {
  if (isByMachine(annotation)) return 'machine';
  const [target] = annotation.target;
  const url = webAddress(target?.source[0]?.id ?? target?.id);
  if (target === undefined || url === undefined) return 'no-page';
  const selector = foreignSelector(target.selector);
  if (selector === 'no-words') return selector;
  const said = saidBy(annotation);
  if (!fits(said)) return 'too-long';
  const [creator] = annotation.creator;
  const colour = noteColourSchema.safeParse(target.styleClass[0]).data;
  return {
    id: nameOf(annotation),
    url,
    selector,
    ...said,
    colour: colour ?? 'yellow',
    tellsColour: colour !== undefined,
    by: { id: creator?.id ?? '', name: creator?.name ?? creator?.nickname ?? '' },
    created: momentOf(annotation.created),
    changed: momentOf(annotation.modified ?? annotation.created),
  };
}
