import type { Judgement } from '../../../lib/model/judgement.ts';
import { revise } from '../../../lib/store/revise.ts';
import { verdictChange } from '../../../lib/store/verdict-change.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { ownAuthor } from '../../browser/own-author.ts';
import { selectorAt } from './note-wording.ts';
import { pageNotice } from './page-notice.ts';
import { type PagePlace, verdictsOf } from './page-place.ts';

/** Writes down what the reader says of a finding on a page. */
export async function judge(place: PagePlace, judgement: Judgement): Promise<void> {
  const { page, url } = place;
  const selector = await selectorAt(page, judgement.span, url);
  if (selector === null) return;
  const database = await openNotebook();
  const { id: notice, changes, texts } = await pageNotice(database, page, url);
  const known = await verdictsOf(place);
  const fresh = crypto.randomUUID();
  const verdict = verdictChange(judgement, { notice, selector, known, fresh });
  await revise(database, [...changes, verdict], { by: await ownAuthor(), now: Date.now(), texts });
}
