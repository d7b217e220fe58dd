import type { Judgement } from '../../../lib/model/judgement.ts';
import type { Verdict } from '../../../lib/model/verdict.ts';
import { type Change, revise } from '../../../lib/store/revise.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { ownAuthor } from '../../browser/own-author.ts';
import { selectorAt } from './note-wording.ts';
import { pageNotice } from './page-notice.ts';
import { type PagePlace, verdictsOf } from './page-place.ts';

/** Writes down what the reader says of a finding: a finding has one verdict, and judging it anew is a new wording of that. */
export async function judge(place: PagePlace, judgement: Judgement): Promise<void> {
  const { page, url } = place;
  const selector = await selectorAt(page, judgement.span, url);
  if (selector === null) return;
  const database = await openNotebook();
  const { id: notice, changes, texts } = await pageNotice(database, page, url);
  const before = (await verdictsOf(place)).find((each) => isOfSame(each.judgement, judgement));
  const { kind, answer, correction } = judgement;
  const content: Verdict | null =
    answer === null ? null : { notice, kind, selector, answer, ...(correction && { correction }) };
  const of = before?.id ?? crypto.randomUUID();
  const verdict: Change = { kind: 'verdict', of, parents: [...(before?.heads ?? [])], content };
  await revise(database, [...changes, verdict], { by: await ownAuthor(), now: Date.now(), texts });
}

function isOfSame(one: Judgement, other: Judgement): boolean {
  return (
    one.kind === other.kind && one.span.from === other.span.from && one.span.to === other.span.to
  );
}
