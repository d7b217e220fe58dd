import { useEffect, useState } from 'preact/hooks';

/** A text that is being typed: `before` at first, or what was being typed when it was left. */
export function useDraft(
  before: string,
  draft: () => Promise<string>,
  keepDraft: (text: string) => void,
) {
  const [text, setText] = useState(before);
  useEffect(() => {
    void draft().then((typed) => setText((now) => (now === before && typed) || now));
  }, []);
  const type = (typed: string) => {
    setText(typed);
    keepDraft(typed);
  };
  return { text, type };
}
