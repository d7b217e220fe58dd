import { useId } from 'preact/hooks';
import type { TriedFinding } from '../../lib/review/try-sentence.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';
import { Section } from './section.tsx';

interface Props {
  readonly sentence: string;
  /** What is found with the shipped words alone, and with the reader's own. */
  readonly without: readonly TriedFinding[];
  readonly withOwn: readonly TriedFinding[];
  onSentence(sentence: string): void;
}

const keyOf = ({ kind, words, amount, indicator }: TriedFinding) =>
  [kind, words, amount, indicator].join('\n');

/** A sentence to try, and beside each other what is found in it without and with the own words. */
export function TryBox({ sentence, without, withOwn, onSentence }: Props) {
  const words = useSettingsWords();
  const id = useId();
  const { title, about } = words.try;
  return (
    <Section title={title} about={about}>
      <label class="unseen" for={id}>
        {words.try.sentence}
      </label>
      <textarea
        id={id}
        class="sentence"
        rows={2}
        lang="zh"
        value={sentence}
        spellcheck={false}
        onInput={({ currentTarget }) => onSentence(currentTarget.value)}
      />
      <div class="tried" aria-live="polite">
        <Column title={words.try.without} found={without} others={withOwn} mark={words.try.gone} />
        <Column title={words.try.withOwn} found={withOwn} others={without} mark={words.try.added} />
      </div>
    </Section>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly found: readonly TriedFinding[];
  readonly others: readonly TriedFinding[];
  /** What is said of a finding that the others have not. */
  readonly mark: string;
}

function Column({ title, found, others, mark }: ColumnProps) {
  const words = useSettingsWords();
  const known = new Set(others.map(keyOf));
  return (
    <div class="column">
      <h3>{title}</h3>
      {found.length === 0 && <p class="none">{words.try.nothing}</p>}
      <ul>
        {found.map((one) => (
          <li key={keyOf(one)} class={known.has(keyOf(one)) ? '' : 'differs'}>
            <span class="kind">{words.try.kinds[one.kind]}</span>
            <span lang="zh" class={`as-lit ${one.kind}`}>
              {one.words}
            </span>
            {one.amount !== '' && (
              <span class="about" lang="zh">
                {[one.indicator, one.amount].filter(Boolean).join(' ')}
              </span>
            )}
            {one.reason !== null && <span class="about">{one.reason[words.namesIn]}</span>}
            {!known.has(keyOf(one)) && <b class="mark">{mark}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
}
