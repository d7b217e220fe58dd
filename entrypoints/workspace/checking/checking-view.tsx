import { useMemo, useState } from 'preact/hooks';
import { CheckFilters, type Chosen } from '../../../components/checking/check-filters.tsx';
import { CheckProgress } from '../../../components/checking/check-progress.tsx';
import { PrecisionTable } from '../../../components/checking/precision-table.tsx';
import { SayProvider } from '../../../components/say-context.ts';
import { checkingWords } from '../../../components/words/checking-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { markKinds } from '../../../lib/model/mark.ts';
import { precisionByKind } from '../../../lib/review/precision.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { say } from '../../browser/say.ts';
import { nameOfNotice } from '../name-of-notice.ts';
import { useLibrary } from '../use-library.ts';
import { GoldExport } from './gold-export.tsx';
import { Question } from './question.tsx';
import { useChecking } from './use-checking.ts';
import { countToday, useCounted } from './use-counted.ts';

const START: Chosen = { scope: 'all', kinds: markKinds, order: 'doubt' };

function chosenNotices(notices: readonly LibraryNotice[], scope: string): readonly LibraryNotice[] {
  if (scope === 'all') return notices;
  return notices.filter(({ id, tags }) =>
    scope.startsWith('tag:') ? tags.includes(scope.slice(4)) : scope === `notice:${id}`,
  );
}

/** The checking: one finding after another, how far it is, and how precise the machine was. */
export function CheckingView() {
  const words = useWordsOf(checkingWords);
  const library = useLibrary();
  const [chosen, setChosen] = useState(START);
  const { scope, kinds, order } = chosen;
  const notices = useMemo(() => chosenNotices(library, scope), [library, scope]);
  const tags = useMemo(() => [...new Set(library.flatMap((each) => each.tags))].sort(), [library]);
  const checking = useChecking({ notices, kinds, order });
  const counted = useCounted();
  const rows = useMemo(() => precisionByKind(counted), [counted]);
  const { gathered } = checking;
  return (
    <SayProvider value={say}>
      <div class="checking">
        <h1>{words.title}</h1>
        <p class="definition">{words.about}</p>
        <CheckFilters
          all={markKinds}
          chosen={chosen}
          notices={library.map((notice) => ({ id: notice.id, title: nameOfNotice(notice) }))}
          tags={tags}
          onChosen={setChosen}
        />
        <CheckProgress
          {...gathered}
          judged={checking.judged}
          today={countToday(counted)}
          onStop={checking.stop}
          onGoOn={checking.goOn}
        />
        <Question checking={checking} />
        <PrecisionTable rows={rows} />
        <GoldExport notices={notices} />
      </div>
    </SayProvider>
  );
}
