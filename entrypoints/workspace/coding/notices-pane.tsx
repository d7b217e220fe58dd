import { useMemo } from 'preact/hooks';
import { type CountHead, CountTable } from '../../../components/coding/count-table.tsx';
import { Message } from '../../../components/message.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import { nameOfNotice } from '../name-of-notice.ts';
import type { CodingDesk } from './coding-desk.ts';
import { SaveTable } from './save-table.tsx';

interface Props {
  readonly desk: CodingDesk;
  /** Shows the segments of a code in a document. */
  onCell(notice: string, code: string): void;
}

/** How many segments of each code are in each document. */
export function NoticesPane({ desk, onCell }: Props) {
  const about = useCodingWords();
  const { codes, documents } = desk;
  const rows = documents.map(({ notice }) => ({ id: notice.id, name: nameOfNotice(notice) }));
  const counts = useMemo(() => countByNotice(desk), [desk]);
  const columns: CountHead[] = codes
    .filter(({ id }) => documents.some(({ notice }) => counts.has(`${notice.id} ${id}`)))
    .map(({ id, code: { name } }) => ({ id, name }));
  if (rows.length === 0) return <Message words={about.noSegments} />;
  const countOf = (notice: string, code: string) => counts.get(`${notice} ${code}`) ?? 0;
  return (
    <>
      <p class="table-about">
        {about.byNotice} · {about.byNoticeAbout}{' '}
        <SaveTable name={about.byNotice} {...{ rows, columns, countOf }} corner={about.notice} />
      </p>
      <CountTable
        caption={about.byNotice}
        corner={about.notice}
        rows={rows}
        columns={columns}
        countOf={countOf}
        labelOf={(row, column, count) => `${row.name}，${column.name}：${about.segments(count)}`}
        onCell={onCell}
      />
    </>
  );
}

/** The counts, by the ids of document and code. */
function countByNotice({ documents }: CodingDesk): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { notice, segments } of documents)
    for (const { note } of segments)
      for (const code of note.codes) {
        const key = `${notice.id} ${code}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return counts;
}
