import { useEffect, useMemo, useState } from 'preact/hooks';
import { CodeTree } from '../../../components/coding/code-tree.tsx';
import { type CodingTab, codingTabs } from '../../../components/coding/coding-choice.ts';
import { Message } from '../../../components/message.tsx';
import { StatusBar } from '../../../components/notes/status-bar.tsx';
import { TabList } from '../../../components/tab-list.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import { ownAuthor } from '../../browser/own-author.ts';
import { useKnownCodes } from '../../review/use-codes.ts';
import { useLibrary } from '../use-library.ts';
import { AgreementPane } from './agreement-pane.tsx';
import { CodebookFile } from './codebook-file.tsx';
import { type CodingDesk, documentsOf } from './coding-desk.ts';
import { countCodes, withThoseUnder } from './count-codes.ts';
import { NoticesPane } from './notices-pane.tsx';
import { SegmentsPane } from './segments-pane.tsx';
import { TogetherPane } from './together-pane.tsx';
import { useCoded } from './use-coded.ts';
import { useCodingDeeds } from './use-coding-deeds.ts';

const PANEL = 'coding-panel';

/** Coding: the codebook, and what has its codes across all notices; nothing as long as these are not known. */
export function CodingView() {
  const segments = useCoded();
  const codes = useKnownCodes();
  return segments === null || codes === null ? null : <Coding {...{ segments, codes }} />;
}

function Coding({ segments, codes }: Pick<CodingDesk, 'segments' | 'codes'>) {
  const about = useCodingWords();
  const self = useSelf();
  const library = useLibrary();
  const { deeds, recode, told, hush } = useCodingDeeds(segments, codes);
  const [tab, setTab] = useState<CodingTab>('segments');
  const [code, setCode] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const notices = useMemo(
    () => new Map(library.flatMap((each) => each.ids.map((id) => [id, each] as const))),
    [library],
  );
  const documents = useMemo(() => documentsOf(library, segments), [library, segments]);
  const desk = useMemo(
    () => ({ self, codes, segments, documents, notices, recode }),
    [self, codes, segments, documents, notices],
  );
  const counted = useMemo(() => countCodes(codes, segments), [codes, segments]);
  return (
    <div class="coding">
      <h1 class="unseen">{about.title}</h1>
      <div class="coding-side">
        <CodeTree codes={counted} chosen={code} deeds={deeds} onChosen={setCode} />
        <CodebookFile codes={codes} />
      </div>
      <div class="coding-main">
        <TabList
          tabs={codingTabs}
          shown={tab}
          label={about.tabs}
          panel={PANEL}
          nameOf={(each: CodingTab) => about.tab[each]}
          onTab={(each: CodingTab) => setTab(each)}
        />
        <div role="tabpanel" id={PANEL} aria-label={about.tab[tab]}>
          {codes.length === 0 && segments.length === 0 ? (
            <Message words={about.noCodes} />
          ) : (
            <Pane
              {...{ tab, desk, code, notice }}
              onNotice={(id, chosen) => {
                setNotice(id);
                setCode(chosen);
                setTab('segments');
              }}
            />
          )}
        </div>
      </div>
      {told !== null && <StatusBar text={told.text} onUndo={told.undo} onClose={hush} />}
    </div>
  );
}

interface PaneProps {
  readonly tab: CodingTab;
  readonly desk: CodingDesk;
  readonly code: string | null;
  readonly notice: string | null;
  onNotice(notice: string | null, code: string | null): void;
}

function Pane({ tab, desk, code, notice, onNotice }: PaneProps) {
  const under = code === null ? null : withThoseUnder(code, desk.codes);
  const listed = desk.documents
    .flatMap(({ segments }) => segments)
    .filter(
      (segment) =>
        (under === null || segment.note.codes.some((id) => under.has(id))) &&
        (notice === null || desk.notices.get(segment.notice)?.id === notice),
    );
  switch (tab) {
    case 'segments':
      return (
        <SegmentsPane
          {...{ desk, code, notice }}
          segments={listed}
          onEverywhere={() => onNotice(null, code)}
        />
      );
    case 'notices':
      return <NoticesPane desk={desk} onCell={onNotice} />;
    case 'together':
      return <TogetherPane desk={desk} />;
    case 'agreement':
      return <AgreementPane desk={desk} />;
  }
}

/** Id of the writer who looks at all this; '' as long as that is not known. */
function useSelf(): string {
  const [self, setSelf] = useState('');
  useEffect(() => {
    ownAuthor().then(({ id }) => setSelf(id), reportError);
  }, []);
  return self;
}
