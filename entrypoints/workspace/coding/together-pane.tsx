import { useMemo, useState } from 'preact/hooks';
import { CountTable } from '../../../components/coding/count-table.tsx';
import { SegmentList } from '../../../components/coding/segment-list.tsx';
import { Message } from '../../../components/message.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import { type CoOccurrence, coOccurrences } from '../../../lib/notebook/coding/co-occurrence.ts';
import { aroundSegment, type CodingDesk, openSegment } from './coding-desk.ts';
import { Placing } from './placing.tsx';
import { SaveTable } from './save-table.tsx';
import { segmentView } from './segment-view.ts';
import { usePlaced } from './use-placed.ts';

const NONE: ReadonlySet<string> = new Set();

/** Which codes stand together how often, and where. */
export function TogetherPane({ desk }: { readonly desk: CodingDesk }) {
  const about = useCodingWords();
  const { codes, documents } = desk;
  const { placed, ...placing } = usePlaced(documents);
  const found = useMemo(() => coOccurrences(placed.map(({ segments }) => segments)), [placed]);
  const [shown, setShown] = useState<readonly [string, string] | null>(null);
  const pairs = useMemo(() => pairsByCodes(found), [found]);
  const pairOf = (one: string, other: string) => pairs.get(`${one} ${other}`);
  const heads = codes
    .filter(({ id }) => found.some((each) => each.codes.includes(id)))
    .map(({ id, code: { name } }) => ({ id, name }));
  const countOf = (one: string, other: string) => pairOf(one, other)?.at.length ?? 0;
  const pair = shown === null ? undefined : pairOf(...shown);
  const isDone = placing.done >= documents.length;
  return (
    <>
      <p class="table-about">
        {about.togetherAbout}{' '}
        {heads.length > 0 && (
          <SaveTable
            {...{ name: about.together, corner: about.code, rows: heads, columns: heads, countOf }}
          />
        )}
      </p>
      <Placing of={documents.length} {...placing} />
      {heads.length === 0 && isDone && <Message words={about.togetherNone} />}
      {heads.length > 0 && (
        <CountTable
          {...{ caption: about.together, corner: about.code, rows: heads, columns: heads, countOf }}
          labelOf={(row, column, count) => about.pairAt(row.name, column.name, count)}
          onCell={(one, other) => setShown([one, other])}
        />
      )}
      {pair !== undefined && <Meetings pair={pair} desk={desk} />}
    </>
  );
}

/** The pairs by the ids of their codes, in either order. */
function pairsByCodes(found: readonly CoOccurrence[]): ReadonlyMap<string, CoOccurrence> {
  return new Map(
    found.flatMap((pair) => {
      const [one, other] = pair.codes;
      return [[`${one} ${other}`, pair] as const, [`${other} ${one}`, pair] as const];
    }),
  );
}

/** Where two codes stand together. */
function Meetings({ pair, desk }: { readonly pair: CoOccurrence; readonly desk: CodingDesk }) {
  const about = useCodingWords();
  const [one, other] = pair.codes.map(
    (id) => desk.codes.find((code) => code.id === id)?.code.name ?? '',
  );
  const segments = new Map(pair.at.flat().map((segment) => [segment.id, segment]));
  return (
    <section aria-live="polite">
      <h3>{about.pairAt(one ?? '', other ?? '', pair.at.length)}</h3>
      <SegmentList
        segments={[...segments.values()].map((segment) => segmentView(segment, desk))}
        chosen={NONE}
        onChosen={null}
        around={(id) => aroundSegment(id, desk)}
        onOpen={(id) => void openSegment(id, desk).catch(reportError)}
      />
    </section>
  );
}
