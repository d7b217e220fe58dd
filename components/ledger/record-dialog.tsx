import type { FollowUpEntry } from '../../lib/model/follow-up.ts';
import { ledgerWords } from '../words/ledger-words.ts';
import { stateWords } from '../words/state-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { Modal } from './modal.tsx';

/** One wording of a follow-up. */
export interface RecordedEntry {
  readonly id: string;
  /** Null for a deletion. */
  readonly entry: FollowUpEntry | null;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** Whether it stands now; several are a conflict. */
  readonly isCurrent: boolean;
}

interface Props {
  /** The task in a few words. */
  readonly task: string;
  /** Newest first. */
  readonly entries: readonly RecordedEntry[];
  onChoose(entry: FollowUpEntry): void;
  onClose(): void;
}

/** What was said of one task, by whom and when; earlier wordings can be brought back, and of those in conflict one is chosen. */
export function RecordDialog({ task, entries, onChoose, onClose }: Props) {
  const words = useWordsOf(ledgerWords);
  const isInConflict = entries.filter(({ isCurrent }) => isCurrent).length > 1;
  return (
    <Modal title={words.historyTitle} close={words.close} onClose={onClose}>
      <p class="record-task">{task}</p>
      {isInConflict && <p role="note">◆ {words.conflictAbout}</p>}
      <ol class="record-entries">
        {entries.map((recorded) => (
          <li key={recorded.id} class={recorded.isCurrent ? 'current' : undefined}>
            <Entry entry={recorded.entry} />
            <p class="about">
              <bdi>{recorded.by || words.unnamed}</bdi> · <Moment time={recorded.changed} />
              {recorded.isCurrent && !isInConflict && ` · ${words.current}`}
            </p>
            <Choice recorded={recorded} isInConflict={isInConflict} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </Modal>
  );
}

function Choice({
  recorded: { entry, isCurrent },
  isInConflict,
  onChoose,
}: {
  readonly recorded: RecordedEntry;
  readonly isInConflict: boolean;
  onChoose(entry: FollowUpEntry): void;
}) {
  const words = useWordsOf(ledgerWords);
  if (entry === null || (isCurrent && !isInConflict)) return null;
  return (
    <button type="button" class="second" onClick={() => onChoose(entry)}>
      {isCurrent ? words.choose : words.restore}
    </button>
  );
}

function Entry({ entry }: { readonly entry: FollowUpEntry | null }) {
  const words = useWordsOf(ledgerWords);
  const states = useWordsOf(stateWords);
  if (entry === null) return <p class="record-text">{words.deletion}</p>;
  const { state, progress, remarks } = entry;
  const said = [state === null ? '' : states[state], progress, remarks].filter(
    (part) => part !== '',
  );
  return <p class="record-text">{said.length === 0 ? words.nothingSaid : said.join(' · ')}</p>;
}

function Moment({ time }: { readonly time: number }) {
  const moment = new Date(time);
  return <time dateTime={moment.toISOString()}>{moment.toLocaleString()}</time>;
}
