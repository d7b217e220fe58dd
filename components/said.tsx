import type { Answer } from '../lib/model/verdict.ts';
import { useWords } from './words/words-context.ts';

/** What the reader said of the finding in a row; nothing where it was not judged yet. */
export function Said({ answer }: { readonly answer: Answer | undefined }) {
  const { answers } = useWords().aboutVerdicts;
  return answer === undefined ? null : <span class={`said ${answer}`}>{answers[answer]}</span>;
}
