import { useMemo, useState } from 'preact/hooks';
import { type AgreementRow, AgreementTable } from '../../../components/coding/agreement-table.tsx';
import { CoderChoice } from '../../../components/coding/coder-choice.tsx';
import { DisagreementList } from '../../../components/coding/disagreement-list.tsx';
import { Message } from '../../../components/message.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import type { Author } from '../../../lib/model/author.ts';
import type { CodingUnit } from '../../../lib/model/coding-unit.ts';
import {
  type CodeAgreement,
  codersOf,
  compareCoders,
} from '../../../lib/notebook/coding/compare-coders.ts';
import { unitsOf } from '../../../lib/notebook/coding/units.ts';
import { nameOfNotice } from '../name-of-notice.ts';
import { goTo } from '../use-route.ts';
import type { CodingDesk } from './coding-desk.ts';
import { Placing } from './placing.tsx';
import { type PlacedNotice, usePlaced } from './use-placed.ts';

/** How far coders agree, code by code, and where they do not. */
export function AgreementPane({ desk }: { readonly desk: CodingDesk }) {
  const about = useCodingWords();
  const { placed, ...placing } = usePlaced(desk.documents);
  const [unit, setUnit] = useState<CodingUnit>('paragraph');
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null);
  const notices = useMemo(
    () =>
      placed.map(({ notice, text, segments }) => ({
        id: notice.id,
        units: unitsOf(text, unit),
        segments,
      })),
    [placed, unit],
  );
  const coders = named(codersOf(notices), desk.self, about);
  const [first, second] = coders;
  const isDone = placing.done >= desk.documents.length;
  if (first === undefined || second === undefined)
    return isDone ? (
      <Message words={about.oneCoder} />
    ) : (
      <Placing of={desk.documents.length} {...placing} />
    );
  const pair = chosen ?? ([first.id, second.id] as const);
  const comparison = compareCoders(notices, pair);
  return (
    <>
      <p class="table-about">{about.agreementAbout}</p>
      <Placing of={desk.documents.length} {...placing} />
      <CoderChoice {...{ coders, pair, unit }} onPair={setChosen} onUnit={setUnit} />
      {comparison.notices === 0 ? (
        <Message words={about.nothingShared} />
      ) : (
        <>
          <p role="status">{about.compared(comparison.notices, comparison.units)}</p>
          <Agreements {...{ desk, coders, pair, placed }} agreements={comparison.codes} />
        </>
      )}
    </>
  );
}

/** The coders as they are shown: oneself, those without a name told apart by the beginning of their id. */
function named(
  coders: readonly Author[],
  self: string,
  about: ReturnType<typeof useCodingWords>,
): Author[] {
  return coders.map(({ id, name }) => {
    const given = name === '' ? `${about.unnamed} ${id.slice(0, 4)}` : name;
    return { id, name: id === self ? about.self : given };
  });
}

interface AgreementsProps {
  readonly desk: CodingDesk;
  readonly coders: readonly Author[];
  readonly pair: readonly [string, string];
  readonly placed: readonly PlacedNotice[];
  readonly agreements: readonly CodeAgreement[];
}

/** The table's rows, in the order of the codebook. */
function rowsOf(desk: CodingDesk, agreements: readonly CodeAgreement[]): AgreementRow[] {
  const byCode = new Map(agreements.map((each) => [each.code, each]));
  return desk.codes.flatMap(({ id, code: { name } }) => {
    const found = byCode.get(id);
    if (found === undefined) return [];
    const { counts, kappa, alpha } = found;
    return [{ id, name, ...counts, kappa, alpha }];
  });
}

function Agreements({ desk, coders, pair, placed, agreements }: AgreementsProps) {
  const [shown, setShown] = useState<string | null>(null);
  const nameOf = (coder: string) => coders.find(({ id }) => id === coder)?.name ?? '';
  const rows = useMemo(() => rowsOf(desk, agreements), [desk.codes, agreements]);
  const about = agreements.find(({ code }) => code === shown);
  const nameOfShown = rows.find(({ id }) => id === shown)?.name ?? '';
  const disagreements = (about?.disagreements ?? []).flatMap(({ notice, unit, given }) => {
    const on = placed.find((each) => each.notice.id === notice);
    if (on === undefined) return [];
    return [
      {
        key: `${notice} ${unit.from}`,
        words: on.text.slice(unit.from, unit.to),
        coder: nameOf(given),
        code: nameOfShown,
        notice: nameOfNotice(on.notice),
        open: () => goTo({ view: 'notice', id: notice, span: unit }),
      },
    ];
  });
  return (
    <>
      <AgreementTable
        rows={rows}
        coders={[nameOf(pair[0]), nameOf(pair[1])]}
        shown={shown}
        onShow={(id) => setShown(id === shown ? null : id)}
      />
      {disagreements.length > 0 && (
        <DisagreementList
          disagreements={disagreements}
          onOpen={(key) => disagreements.find((each) => each.key === key)?.open()}
        />
      )}
    </>
  );
}
