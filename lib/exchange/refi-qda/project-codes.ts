import type { Collection } from '../../model/collection.ts';
import { type MarkKind, markKinds } from '../../model/mark.ts';
import { nameUuid } from '../name-uuid.ts';
import type { ExchangeWords } from '../words/words.ts';
import { type CodeNode, codeTree } from './code-tree.ts';

/** Who codes what the machine found. */
export const MACHINE = nameUuid('user of the machine');
/** The groups under which tags, and kinds of findings, stand as codes. */
export const TAGS = nameUuid('group of tags');
export const KINDS = nameUuid('group of kinds');

/** The code that stands for a tag. */
export const tagCode = (tag: string) => nameUuid(`tag ${tag}`);
/** The code that stands for a kind of finding. */
export const kindCode = (kind: MarkKind) => nameUuid(`kind ${kind}`);

function tagsOf({ notices }: Collection): string[] {
  const tags = notices.flatMap(({ notes = [] }) => notes.flatMap(({ note }) => note.tags));
  return [...new Set(tags)];
}

function group(
  id: string,
  name: string,
  codes: readonly (readonly [string, string])[],
): CodeNode[] {
  if (codes.length === 0) return [];
  const children = codes.map(([code, words]) => ({
    ...{ id: code, name: words },
    ...{ isCodable: true, children: [] },
  }));
  return [{ id, name, isCodable: false, children }];
}

/** All codes of a project: the codebook, tags as codes under one group, and what the machine found under another. */
export function projectCodes(collection: Collection, words: ExchangeWords): CodeNode[] {
  const tags = tagsOf(collection).map((tag) => [tagCode(tag), tag] as const);
  const kinds = markKinds.map((kind) => [kindCode(kind), words.kinds[kind]] as const);
  return [
    ...codeTree(collection.codes ?? new Map()),
    ...group(TAGS, words.columns.tags, tags),
    ...group(KINDS, words.machine, kinds),
  ];
}
