import { expect, test } from 'vitest';
import type { Author } from '../../../lib/model/author.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { signedOtherwise } from '../../../lib/notebook/sign-notes.ts';
import { sampleRevisions, uuid } from '../../support/sample-bundle.ts';

const [NOTICE, , FIRST, BY_JIA, BY_YI, , GONE] = sampleRevisions as [
  Revision,
  Revision,
  Revision,
  Revision,
  Revision,
  Revision,
  Revision,
];
const ME: Author = { id: uuid(1), name: '甲乙丙' };

const CASES: readonly (readonly [string, readonly Revision[], readonly Revision[]])[] = [
  ['an own note under a former name', [FIRST], [FIRST]],
  ['an own note under the present name', [{ ...FIRST, by: ME }], []],
  ['a note of somebody else', [BY_YI], []],
  ['a note in conflict', [BY_JIA, BY_YI], []],
  ['a deleted note', [GONE], []],
  ['a notice', [NOTICE], []],
];

test.each(CASES)('%s is signed anew, or left alone', (_, heads, expected) => {
  expect(signedOtherwise([{ heads }], ME)).toEqual(expected);
});
