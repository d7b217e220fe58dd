import { useEffect, useState } from 'preact/hooks';
import type { OfferedCode } from '../../lib/model/code.ts';
import { CodeChips } from '../codes/code-chips.tsx';
import { Message } from '../message.tsx';
import { VirtualList } from '../virtual-list/virtual-list.tsx';
import { useCodingWords } from '../words/use-coding-words.ts';

/** A coded segment, as it is listed. */
export interface ShownSegment {
  readonly id: string;
  /** Its words with what stood around them, in plain marks, when they were chosen; '' for one on the whole notice. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** What was written on it. */
  readonly text: string;
  readonly codes: readonly OfferedCode[];
  /** What its writer calls themselves, '' for one without a name, null for oneself. */
  readonly author: string | null;
  readonly notice: string;
}

interface Props {
  readonly segments: readonly ShownSegment[];
  /** Ids of those that are chosen, for something to be done with all of them. */
  readonly chosen: ReadonlySet<string>;
  /** Null where they cannot be chosen. */
  readonly onChosen: ((chosen: ReadonlySet<string>) => void) | null;
  /** What stands around it in the notice's text; null where it has no place there. */
  around(id: string): Promise<Context | null>;
  /** Leads to its words in the notice. */
  onOpen(id: string): void;
}

type Context = Pick<ShownSegment, 'before' | 'after'>;

/** Its words in context, what was written on them, and whose it is. */
const LIKELY_HEIGHT = 88;

/** Coded segments across notices, each in its context. */
export function SegmentList({ segments, chosen, around, onChosen, onOpen }: Props) {
  const about = useCodingWords();
  if (segments.length === 0) return <Message words={about.noSegments} />;
  const toggle = (id: string) => {
    const others = [...chosen].filter((each) => each !== id);
    onChosen?.(new Set(chosen.has(id) ? others : [...others, id]));
  };
  return (
    <VirtualList
      name="segments"
      label={about.segments(segments.length)}
      rows={segments}
      keyOf={({ id }) => id}
      heightOf={() => LIKELY_HEIGHT}
      onLeave={() => {}}
    >
      {(segment, tabIndex) => (
        <SegmentRow
          segment={segment}
          tabIndex={tabIndex}
          isChosen={chosen.has(segment.id)}
          around={around}
          onToggle={onChosen === null ? null : () => toggle(segment.id)}
          onOpen={() => onOpen(segment.id)}
        />
      )}
    </VirtualList>
  );
}

interface RowProps extends Pick<Props, 'around'> {
  readonly tabIndex: 0 | -1;
  readonly segment: ShownSegment;
  readonly isChosen: boolean;
  readonly onToggle: (() => void) | null;
  onOpen(): void;
}

function SegmentRow({ segment, tabIndex, isChosen, around, onToggle, onOpen }: RowProps) {
  const about = useCodingWords();
  const { words, text, codes, author, notice } = segment;
  const { before, after } = useSurroundings(segment, around);
  return (
    <div class="segment">
      {onToggle !== null && (
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isChosen}
          aria-label={about.choose(words || about.whole)}
          onChange={onToggle}
        />
      )}
      <div>
        <button
          type="button"
          class="segment-words"
          data-row={true}
          tabIndex={tabIndex}
          title={about.open}
          lang="zh"
          onClick={onOpen}
        >
          {words === '' ? (
            <em>{about.whole}</em>
          ) : (
            <>
              <span class="around">{before}</span>
              <mark>{words}</mark>
              <span class="around">{after}</span>
            </>
          )}
        </button>
        {text !== '' && <p class="segment-text">{text}</p>}
        <p class="segment-about">
          <CodeChips codes={codes} />
          <bdi>{author === null ? about.self : author || about.unnamed}</bdi>
          <span lang="zh">{notice}</span>
        </p>
      </div>
    </div>
  );
}

/** What stands around a segment: as its text has it, where it is found there, and till then as it was kept. */
function useSurroundings(segment: ShownSegment, around: Props['around']): Context {
  const { id, words } = segment;
  const [found, setFound] = useState<Context | null>(null);
  useEffect(() => {
    let isOver = false;
    if (words !== '') around(id).then((context) => isOver || setFound(context), reportError);
    return () => {
      isOver = true;
    };
  }, [id, words]);
  return found ?? segment;
}
