import { Progress } from '../progress.tsx';
import { useFocusWhen } from '../use-focus-when.ts';
import { whileIdle } from '../while-idle.ts';
import { useWords } from '../words/words-context.ts';
import { type ExportFormat, type ExportState, exportFormats } from './export-order.ts';

interface Props {
  readonly state: ExportState;
  onFormat(format: ExportFormat): void;
  /** Stops the file that is being made. */
  onStop(): void;
}

/** The formats in which something can be handed on, and how it goes with the last file. */
export function FormatList({ state, onFormat, onStop }: Props) {
  const words = useWords().aboutExport;
  return (
    <>
      <ul>
        {exportFormats.map((format) => (
          <li key={format}>
            <button type="button" {...whileIdle(state.type === 'working', () => onFormat(format))}>
              <b>{words.formats[format].name}</b> <span>{words.formats[format].about}</span>
            </button>
          </li>
        ))}
      </ul>
      <Told state={state} onStop={onStop} />
    </>
  );
}

/** How it goes: told where it is asked for. */
function Told({ state, onStop }: Pick<Props, 'state' | 'onStop'>) {
  const { aboutExport: words, aboutNotes } = useWords();
  const end = useFocusWhen<HTMLParagraphElement>(state.type === 'stopped');
  const told = () => {
    switch (state.type) {
      case 'working':
        return isLong(state) ? '' : words.working;
      case 'stopped':
        return words.stopped;
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
      {isLong(state) && (
        <Progress
          text={words.working}
          done={state.done}
          of={state.of}
          isWorking
          action={{ text: words.stop, act: onStop }}
        />
      )}
      <p role="status" tabIndex={-1} ref={end}>
        {told()}
      </p>
    </div>
  );
}

type Working = Extract<ExportState, { type: 'working' }>;

/** Whether it takes long enough to show how far it is: where it is about more than one notice. */
const isLong = (state: ExportState): state is Working => state.type === 'working' && state.of > 1;
