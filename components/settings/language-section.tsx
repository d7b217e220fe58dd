import { useId } from 'preact/hooks';
import type { FaceLanguage } from '../../lib/model/settings.ts';
import { useDataWords } from '../words/data-words.ts';
import { Section } from './section.tsx';

interface Props {
  /** Null for the browser's. */
  readonly language: FaceLanguage | null;
  onLanguage(language: FaceLanguage | null): void;
}

const LANGUAGES: readonly FaceLanguage[] = ['zh-CN', 'zh-TW', 'en'];

/** In which language the interface is shown. */
export function LanguageSection({ language, onLanguage }: Props) {
  const words = useDataWords();
  const id = useId();
  return (
    <Section title={words.language} about={words.languageAbout}>
      <div class="field">
        <label for={id} class="unseen">
          {words.language}
        </label>
        <select
          id={id}
          value={language ?? ''}
          onChange={({ currentTarget }) =>
            onLanguage(LANGUAGES.find((each) => each === currentTarget.value) ?? null)
          }
        >
          <option value="">{words.browserLanguage}</option>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {words.languages[each]}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}
