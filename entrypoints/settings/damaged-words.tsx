import { useEffect, useState } from 'preact/hooks';
import { type Action, Actions } from '../../components/actions.tsx';
import { FaultList } from '../../components/settings/fault-list.tsx';
import { useSettingsWords } from '../../components/words/use-settings-words.ts';
import { parseOwnModel } from '../../lib/exchange/own-model/parse-own-model.ts';
import { ownModelText } from '../browser/own-model-storage.ts';
import { saveOwnWords } from './own-file.tsx';

/** What is said where the stored words cannot be read: what is wrong in them, and the ways to mend it. */
export function DamagedWords({ onStartAnew }: { onStartAnew(): void }) {
  const { damaged } = useSettingsWords();
  const [text, setText] = useState('');
  useEffect(() => {
    ownModelText().then(setText, reportError);
  }, []);
  const parsed = parseOwnModel(text);
  const actions: Action[] = [
    { text: damaged.keep, act: () => saveOwnWords(text) },
    { text: damaged.startAnew, act: onStartAnew },
  ];
  return (
    <div class="damaged" role="alert">
      <h2>{damaged.title}</h2>
      <p>{damaged.text}</p>
      {text !== '' && 'faults' in parsed && <FaultList faults={parsed.faults} />}
      <Actions actions={actions} />
    </div>
  );
}
