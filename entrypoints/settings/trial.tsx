import { useMemo, useState } from 'preact/hooks';
import { TryBox } from '../../components/settings/try-box.tsx';
import { useSettingsWords } from '../../components/words/use-settings-words.ts';
import type { OwnModel } from '../../lib/model/own-model.ts';
import { trySentence } from '../../lib/review/try-sentence.ts';

/** A sentence that is read as one writes it, with and without the own words. */
export function Trial({ model }: { readonly model: OwnModel }) {
  const words = useSettingsWords();
  const [sentence, setSentence] = useState(words.try.example);
  const found = useMemo(() => trySentence(sentence, model), [sentence, model]);
  return <TryBox sentence={sentence} onSentence={setSentence} {...found} />;
}
