import { useWords } from '../words/words-context.ts';
import { type ExportFormat, type ExportState, exportFormats } from './export-order.ts';

interface Props {
  readonly state: ExportState;
  onFormat(format: ExportFormat): void;
}

/** The formats in which something can be handed on, and how it goes with the last file. */
export function FormatList({ state, onFormat }: Props) {
  const words = useWords().aboutExport;
  return (
    <>
      <ul>
        {exportFormats.map((format) => (
          <li key={format}>
            <button
              type="button"
              disabled={state.type === 'working'}
              onClick={() => onFormat(format)}
            >
              <b>{words.formats[format].name}</b> <span>{words.formats[format].about}</span>
            </button>
          </li>
        ))}
      </ul>
      <Progress state={state} />
    </>
  );
}

/** How it goes: told where it is asked for. */
function Progress({ state }: Pick<Props, 'state'>) {
  const { aboutExport: words, aboutNotes } = useWords();
  const told = () => {
    switch (state.type) {
      case 'working':
        return words.working;
      case 'done':
        return words.done(state.file);
      case 'failed':
        return state.failure === 'empty' ||
          state.failure === 'no-page' ||
          state.failure === 'made-wrong'
          ? words.failures[state.failure]
          : aboutNotes.failures[state.failure].text;
      default:
        return '';
    }
  };
  return (
    <div class={`export-state ${state.type}`}>
      <p role="status">{told()}</p>
      {state.type === 'working' && state.of > 1 && <progress value={state.done} max={state.of} />}
    </div>
  );
}
