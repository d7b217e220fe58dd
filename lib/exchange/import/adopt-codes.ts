import type { Author } from '../../model/author.ts';
import type { Code } from '../../model/code.ts';
import type { Revision } from '../../model/revision.ts';
import { canonicalJson } from '../../notebook/canonical-json.ts';
import { nameUuid } from '../name-uuid.ts';
import type { ForeignCode } from '../refi-qda/read-codes.ts';

/** Who brings codes of other tools: none of them tells who made a code. */
const NOBODY: Author = { id: nameUuid('author of codes of other tools'), name: '' };

/** The first wording of a code of another tool: the same each time that it comes. */
export function codeWording({ id: of, ...content }: ForeignCode): Revision {
  return {
    id: nameUuid(`wording ${of} ${canonicalJson(content)}`),
    kind: 'code',
    of,
    parents: [],
    at: { time: 0, count: 0, device: NOBODY.id },
    by: NOBODY,
    content,
  };
}

/** First wordings of the codes that the codebook has not, neither by id nor by name; those that it has stay as they are. Pure. */
export function adoptCodes(
  codes: readonly ForeignCode[],
  known: ReadonlyMap<string, Code>,
): Revision[] {
  const names = new Set([...known.values()].map(({ name }) => name));
  return codes.filter(({ id, name }) => !known.has(id) && !names.has(name)).map(codeWording);
}
