import { describe } from '../../../lib/anchor/describe.ts';
import { indexPage } from '../../../lib/anchor/page-index.ts';
import type { FollowUp, FollowUpEntry } from '../../../lib/model/follow-up.ts';
import type { Selector } from '../../../lib/model/selector.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { type Change, revise } from '../../../lib/store/revise.ts';
import { loadText } from '../../../lib/store/texts.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { ownAuthor } from '../../browser/own-author.ts';

/** How the words of a line are found again: as they were, else as they are; null where that cannot be told. */
async function selectorOf(line: LedgerLine, { notice }: LibraryNotice): Promise<Selector | null> {
  const known = line.followedUp?.wordings.at(-1);
  if (known !== undefined) return known.said.selector;
  if (line.span === null) return null;
  const text = await loadText(await openNotebook(), notice.text);
  return text === undefined ? null : describe(indexPage(text), line.span, line.section);
}

/**
 * Writes what is said of a task as a new wording after all that stand now, which settles a conflict. Where people had begun to follow it up on
 * different machines, it goes on in one thing.
 *
 * @returns The line as it is then; null where its words cannot be told any more.
 * @throws StoreError
 */
export async function writeFollowUp(
  line: LedgerLine,
  notice: LibraryNotice,
  entry: FollowUpEntry,
): Promise<LedgerLine | null> {
  const selector = await selectorOf(line, notice);
  if (selector === null) return null;
  const [first, ...twins] = line.followedUp?.things ?? [{ id: crypto.randomUUID(), heads: [] }];
  if (first === undefined) return null;
  const said: FollowUp = { notice: notice.id, kind: line.kind, selector, ...entry };
  const changes: Change[] = [
    { kind: 'follow-up', of: first.id, parents: [...first.heads], content: said },
    ...twins.map(({ id, heads }) => ({
      kind: 'follow-up' as const,
      of: id,
      parents: [...heads],
      content: null,
    })),
  ];
  const by = await ownAuthor();
  const [written] = await revise(await openNotebook(), changes, { by, now: Date.now() });
  if (written === undefined) return null;
  return {
    ...line,
    followedUp: {
      things: [{ id: first.id, heads: [written.id] }],
      wordings: [{ id: written.id, said, by, changed: written.at.time }],
    },
  };
}
