import { useSettingsWords } from '../words/use-settings-words.ts';

interface Props {
  /** Whether Piyue runs there by itself. */
  readonly runs: boolean;
  onOpen(): void;
}

/** How an own site stands, and how to have Piyue run there. */
export function SiteStanding({ runs, onOpen }: Props) {
  const { standing } = useSettingsWords();
  if (runs) return <span class="standing">{standing.runs}</span>;
  return (
    <>
      <span class="standing">{standing.runsNot}</span>
      <button type="button" class="quiet" onClick={onOpen}>
        {standing.open}
      </button>
    </>
  );
}
