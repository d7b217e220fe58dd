import { useEffect, useMemo, useState } from 'preact/hooks';
import { RecodeBar } from '../../../components/coding/recode-bar.tsx';
import { SegmentList } from '../../../components/coding/segment-list.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import type { CodedSegment } from '../../../lib/notebook/coding/coded-segment.ts';
import { nameOfNotice } from '../name-of-notice.ts';
import { aroundSegment, type CodingDesk, openSegment } from './coding-desk.ts';
import { segmentView } from './segment-view.ts';

interface Props {
  readonly desk: CodingDesk;
  /** Those that are listed. */
  readonly segments: readonly CodedSegment[];
  /** Id of the code that they have; null where they have any. */
  readonly code: string | null;
  /** Id of the document that they are in; null where they are in any. */
  readonly notice: string | null;
  onEverywhere(): void;
}

const NONE: ReadonlySet<string> = new Set();

/** Coded segments in their context, and what can be done with some of them at once. */
export function SegmentsPane({ desk, segments, code, notice, onEverywhere }: Props) {
  const about = useCodingWords();
  const [chosen, setChosen] = useState(NONE);
  useEffect(() => setChosen(NONE), [code, notice]);
  const shown = useMemo(
    () => segments.map((segment) => segmentView(segment, desk)),
    [segments, desk],
  );
  const picked = segments.filter(({ id }) => chosen.has(id));
  const only = notice === null ? undefined : desk.notices.get(notice);
  return (
    <>
      {only !== undefined && (
        <p class="only-in">
          {about.onlyIn(nameOfNotice(only))}{' '}
          <button type="button" class="quiet" onClick={onEverywhere}>
            {about.everywhere}
          </button>
        </p>
      )}
      <RecodeBar
        count={segments.length}
        chosen={picked.length}
        code={desk.codes.find(({ id }) => id === code) ?? null}
        codes={desk.codes}
        onAll={() => setChosen(new Set(segments.map(({ id }) => id)))}
        onRecode={(from, to) => {
          desk.recode(picked, from, to);
          setChosen(NONE);
        }}
      />
      <SegmentList
        segments={shown}
        chosen={chosen}
        onChosen={setChosen}
        around={(id) => aroundSegment(id, desk)}
        onOpen={(id) => void openSegment(id, desk).catch(reportError)}
      />
    </>
  );
}
