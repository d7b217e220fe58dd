import type { Correction } from '../../lib/model/verdict.ts';
import { type SayWord, useSay } from '../say-context.ts';
import { judgingWords } from '../words/judging-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { asTyped, type CorrectionField, FIELD_TYPES } from './correction-fields.ts';

const FIELDS = Object.keys(FIELD_TYPES) as CorrectionField[];

/** What the reader corrected, field by field. */
export function CorrectionList({ correction }: { readonly correction: Correction }) {
  const words = useWordsOf(judgingWords);
  const say = useSay();
  const said = FIELDS.filter((field) => correction[field] !== undefined);
  if (said.length === 0) return null;
  return (
    <div class="correction">
      <b>{words.correctedTo}</b>
      <dl>
        {said.map((field) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd lang="zh">{valueWords(field, asTyped(correction[field]), say) || words.nothing}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function valueWords(field: CorrectionField, value: string, say: SayWord): string {
  const type = FIELD_TYPES[field];
  if (typeof type === 'string') return value;
  const key = type.find(([each]) => each === value)?.[1];
  return key === undefined ? value : say(key);
}
