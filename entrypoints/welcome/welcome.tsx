import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KeptText } from '../../components/notice/kept-text.tsx';
import { ExampleCard } from '../../components/welcome/example-card.tsx';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { useWelcomeWords } from '../../components/words/welcome-words.ts';
import { EXAMPLE_NOTICE } from '../../lib/lexicon/example-notice.ts';
import type { Mark } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';
import { rowText } from '../../lib/page/card/row-text.ts';
import { marksOf } from '../../lib/reading/marks.ts';
import { litLines } from '../../lib/review/lit-lines.ts';
import { askReading } from '../browser/ask-reading.ts';
import { openPage } from '../browser/open-page.ts';
import { say } from '../browser/say.ts';
import { useTitle } from '../review/use-title.ts';

/** The page that a person sees first. */
export function Welcome() {
  useTitle(useWelcomeWords().title);
  return (
    <WelcomeView
      onWorkspace={() => openPage('/workspace.html')}
      onSettings={() => openPage('/settings.html')}
    >
      <Example />
    </WelcomeView>
  );
}

/** The example notice, read like any other, with the card of what was picked in it. */
function Example() {
  const words = useWelcomeWords();
  const article = useRef<HTMLElement>(null);
  const [marks, setMarks] = useState<readonly Mark[] | 'failed' | null>(null);
  const [picked, setPicked] = useState<Span | null>(null);
  useEffect(() => {
    askReading({ text: EXAMPLE_NOTICE }).then(
      (reading) => setMarks(marksOf(reading, EXAMPLE_NOTICE)),
      () => setMarks('failed'),
    );
  }, []);
  const lines = useMemo(
    () => (Array.isArray(marks) ? litLines(EXAMPLE_NOTICE, { marks, notes: [] }) : []),
    [marks],
  );
  if (marks === 'failed') return <p role="alert">{words.failed}</p>;
  const findings = (marks ?? [])
    .filter(({ from, to }) => picked !== null && from <= picked.from && to >= picked.to)
    .map(({ kind, card }) => ({
      kind,
      rows: card.map((row) => ({ label: say(`label_${row.label}`), text: rowText(row, say) })),
    }));
  const isHere = ({ from, to }: Span) => picked !== null && picked.from >= from && picked.from < to;
  return (
    <KeptText
      id=""
      text={EXAMPLE_NOTICE}
      lines={lines}
      articleRef={article}
      beside={(line) =>
        isHere(line) && <ExampleCard findings={findings} onClose={() => setPicked(null)} />
      }
      onPick={setPicked}
    />
  );
}
