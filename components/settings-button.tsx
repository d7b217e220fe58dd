import { useWords } from './words/words-context.ts';

export interface SettingsProps {
  /** Whether the own words that are stored cannot be read: there they can be mended. */
  readonly isDamaged: boolean;
  onSettings(): void;
  onWorkspace(): void;
}

/** Leads to the workspace and to the settings; says so where something is wrong there. */
export function SettingsButton({ isDamaged, onSettings, onWorkspace }: SettingsProps) {
  const words = useWords();
  return (
    <span class="to-settings">
      {isDamaged && (
        <span class="wrong" role="status">
          {words.ownDamaged}
        </span>
      )}
      <button type="button" class="quiet" onClick={onWorkspace}>
        {words.workspace}
      </button>
      <button type="button" class="quiet" onClick={onSettings}>
        <span aria-hidden="true">⚙ </span>
        {words.settings}
      </button>
    </span>
  );
}
