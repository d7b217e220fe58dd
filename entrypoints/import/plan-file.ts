import type { LeftOut } from '../../components/imports/import-state.ts';
import { adoptCodes } from '../../lib/exchange/import/adopt-codes.ts';
import { adoptNotes } from '../../lib/exchange/import/adopt-notes.ts';
import type { ImportPlan } from '../../lib/exchange/import/plan-import.ts';
import type { ImportFile } from '../../lib/exchange/import/read-import.ts';
import { twinsOf } from '../../lib/exchange/refi-qda/twin-name.ts';
import { codeBook } from '../../lib/notebook/code-book.ts';
import type { Database } from '../../lib/store/database.ts';
import { noticeGroups, wordingsOn } from '../../lib/store/gather-wordings.ts';
import { canonicalUrl } from '../../lib/store/notice-keys.ts';
import { planWordings } from '../review/plan-wordings.ts';

/** What a file would do to the notebook. */
export interface FilePlan {
  readonly plan: ImportPlan;
  readonly texts: ReadonlyMap<string, string>;
  readonly leftOut: LeftOut;
}

type Foreign = Extract<ImportFile, { type: 'foreign' }>;

/** The kept notices by the addresses at which they were met. */
async function noticesByUrl(database: Database): Promise<Map<string, string>> {
  const groups = await noticeGroups(database);
  const pairs = groups
    .flat()
    .flatMap(({ id, heads }) =>
      heads.flatMap((head) =>
        head.kind === 'notice' && head.content !== null
          ? head.content.urls.map((url) => [canonicalUrl(url), id] as const)
          : [],
      ),
    );
  return new Map(pairs);
}

/** Wordings made of what other tools wrote, put to the notices that the notebook has. */
async function adopt({ notes, codes }: Foreign, database: Database) {
  const urls = await noticesByUrl(database);
  const here = await wordingsOn(database, [...new Set(urls.values())]);
  const known = codeBook(here);
  const byThing = Map.groupBy(here, ({ of }) => of);
  const twins = twinsOf(byThing);
  const fresh = adoptCodes(codes, known);
  const adopted = adoptNotes(notes.notes, {
    noticeAt: (url) => urls.get(canonicalUrl(url)),
    codes: new Map([...known, ...codeBook(fresh)]),
    twinOf: (id) => twins.get(id),
    wordingsOf: (note) => byThing.get(note) ?? [],
    now: Date.now(),
  });
  return { wordings: [...fresh, ...adopted.wordings], withoutNotice: adopted.withoutNotice };
}

function leftOutOf(
  reasons: LeftOut,
  { withoutNotice, refused }: { readonly withoutNotice: number; readonly refused: number },
): LeftOut {
  return new Map([
    ...reasons,
    ...(withoutNotice > 0 ? [['no-notice', withoutNotice] as const] : []),
    ...(refused > 0 ? [['refused', refused] as const] : []),
  ]);
}

/** Plans what a file would do; nothing is written. Tells the share that is done, 0 to 1. Throws StoreError. */
export async function planFile(
  file: Exclude<ImportFile, { type: 'fault' }>,
  database: Database,
  onProgress: (share: number) => void,
): Promise<FilePlan> {
  if (file.type === 'wordings') {
    const plan = await planWordings(file.wordings, database, onProgress);
    const leftOut = leftOutOf(new Map(), { withoutNotice: 0, refused: plan.refused.length });
    return { plan, texts: file.texts, leftOut };
  }
  const { wordings, withoutNotice } = await adopt(file, database);
  const plan = await planWordings(wordings, database, onProgress);
  const counts = { withoutNotice, refused: plan.refused.length };
  return { plan, texts: new Map(), leftOut: leftOutOf(file.notes.notTaken, counts) };
}
