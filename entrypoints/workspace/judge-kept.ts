import { describe } from '../../lib/anchor/describe.ts';
import { indexPage } from '../../lib/anchor/page-index.ts';
import type { Judgement } from '../../lib/model/judgement.ts';
import { type LocatedVerdict, locateVerdicts } from '../../lib/notebook/locate-verdicts.ts';
import type { Database } from '../../lib/store/database.ts';
import { thingsOfAll } from '../../lib/store/find-notice.ts';
import { verdictChange } from '../../lib/store/verdict-change.ts';
import { openNotebook } from '../browser/notebook.ts';
import { write } from '../review/change-notes.ts';
import type { KeptReview } from './notice/kept-review.ts';

/** The verdicts on the findings of a kept text, where they are in it. Throws StoreError. */
export async function keptVerdicts(
  database: Database,
  { notices, page }: Pick<KeptReview, 'notices' | 'page'>,
): Promise<LocatedVerdict[]> {
  const rows = await thingsOfAll(database, notices, 'verdict');
  return rows.length === 0 ? [] : locateVerdicts(rows, page.text);
}

/** A correction that says nothing else than what was read says that it was right. */
function meant(judgement: Judgement): Judgement {
  const { answer, correction = {} } = judgement;
  if (answer !== 'corrected' || Object.keys(correction).length > 0) return judgement;
  const { correction: _, ...rest } = judgement;
  return { ...rest, answer: 'right' };
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Writes down what the reader says of a finding in a kept text; `answer` null takes back what was said. One after the other, in the order
 * in which they were said: what takes a verdict back at once has to find it written.
 *
 * @throws StoreError
 */
export function judgeKept(on: KeptReview, judgement: Judgement): Promise<void> {
  const judged = before.then(() => judge(on, judgement));
  before = judged.catch(() => undefined);
  return judged;
}

async function judge(on: KeptReview, judgement: Judgement): Promise<void> {
  const said = meant(judgement);
  const selector = describe(indexPage(on.page.text), said.span, on.section(said.span));
  if (selector === null) return;
  const known = await keptVerdicts(await openNotebook(), on);
  const place = { notice: on.notices[0], selector, known, fresh: crypto.randomUUID() };
  await write([verdictChange(said, place)]);
}
