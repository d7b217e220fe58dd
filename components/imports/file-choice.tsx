import { useEffect, useRef, useState } from 'preact/hooks';
import { whileIdle } from '../while-idle.ts';
import { useImportWords } from '../words/use-import-words.ts';

/** All that the page may be chosen to read. */
const ACCEPT = '.jsonl,.jsonld,.json,.qdpx,.qdc,.xml';

interface Props {
  /** Whether a file is being worked on: another one has to wait. */
  readonly isBusy: boolean;
  onChoose(file: File): void;
}

/** A file is chosen by a button, or dropped anywhere on the page. */
export function FileChoice({ isBusy, onChoose }: Props) {
  const words = useImportWords();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFile(isBusy ? null : onChoose);
  return (
    <section class={`file-choice ${isOver ? 'over' : ''}`}>
      <button type="button" class="main" {...whileIdle(isBusy, () => input.current?.click())}>
        {words.choose}
      </button>{' '}
      <span class="section-about">{words.orDrop}</span>
      <input
        ref={input}
        type="file"
        hidden={true}
        accept={ACCEPT}
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </section>
  );
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes a file that is dropped on the page, which would open it else and be gone; whether one is held over it. Of several the first is taken.
 *
 * @param onFile Null while none can be taken.
 */
function useDroppedFile(onFile: ((file: File) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(type, act, stop);
    on('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(take.current !== null);
    });
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) take.current?.(file);
    });
    return () => stop.abort();
  }, []);
  return isOver;
}
