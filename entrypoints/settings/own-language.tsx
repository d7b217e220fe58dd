import { LanguageSection } from '../../components/settings/language-section.tsx';
import type { FaceLanguage } from '../../lib/model/settings.ts';
import { useSettings } from '../review/use-settings.ts';

/** The language of the interface; the page is shown anew in the one that is chosen. */
export function OwnLanguage() {
  const { settings, change } = useSettings();
  if (settings === null) return null;
  const choose = async (language: FaceLanguage | null) => {
    await change({ language });
    location.reload();
  };
  return (
    <LanguageSection
      language={settings.language}
      onLanguage={(language) => void choose(language).catch(reportError)}
    />
  );
}
