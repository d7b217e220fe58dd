import { StatusBar } from '../../components/notes/status-bar.tsx';
import { useSettingsWords } from '../../components/words/use-settings-words.ts';
import { ownModelSchema } from '../../lib/model/own-model.ts';
import { Later } from '../review/later.tsx';
import { lazy } from '../review/lazy.tsx';
import { useTitle } from '../review/use-title.ts';
import { DamagedWords } from './damaged-words.tsx';
import { OwnColours } from './own-colours.tsx';
import { OwnFile } from './own-file.tsx';
import { OwnLanguage } from './own-language.tsx';
import { OwnWords } from './own-words.tsx';
import { type Told, useOwnModel } from './use-own-model.ts';

/** The sentence to try words on needs all that reads a notice, which the page shows without. */
const Trial = lazy(async () => (await import('./trial.tsx')).Trial);

/** What needs the notebook comes after the page, which shows without it. */
const loadName = async () => (await import('./own-name.tsx')).OwnName;

const loadData = async () => (await import('./own-data.tsx')).OwnData;

const loadFolder = async () =>
  (await import('../review/shared-folder/shared-folder-section.tsx')).SharedFolderSection;

/** The settings: the reader's own words, units, bodies and sites, with a sentence to try them on, and as a file. */
export function Settings() {
  const words = useSettingsWords();
  useTitle(words.title);
  const { stored, change, told, hush } = useOwnModel();
  if (stored === null) return null;
  const { model, isDamaged } = stored;
  return (
    <div class="settings">
      <header>
        <h1>{words.title}</h1>
        <p>{words.about}</p>
      </header>
      {isDamaged ? (
        <DamagedWords
          onStartAnew={() => void change(ownModelSchema.parse({}), words.told.restarted)}
        />
      ) : (
        <>
          <Trial model={model} />
          <OwnWords model={model} onChange={change} />
        </>
      )}
      <OwnFile model={model} onChange={(taken, text) => void change(taken, text)} />
      <Later load={loadName} />
      <Later load={loadFolder} />
      <OwnColours />
      <OwnLanguage />
      <Later load={loadData} />
      {told !== null && <TellTale told={told} onClose={hush} />}
    </div>
  );
}

function TellTale({ told, onClose }: { readonly told: Told; onClose(): void }) {
  const words = useSettingsWords();
  if (told.type === 'done') {
    return <StatusBar text={told.text} onUndo={told.undo} onClose={onClose} />;
  }
  const text = told.type === 'undone' ? words.told.undone : words.told.notSaved;
  return <StatusBar text={text} onUndo={null} onClose={onClose} />;
}
