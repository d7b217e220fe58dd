import type { NoticeFields } from '../lib/model/notice-fields.ts';
import { useWords } from './words/words-context.ts';

interface Props {
  readonly notice: NoticeFields;
  /** Whether it was read although it is no notice. */
  readonly anyway: boolean;
}

/** Head of a notice: its title and what its head and foot say of it. Fields that it has not are left out. */
export function NoticeHeader({ notice, anyway }: Props) {
  const words = useWords();
  const fields = [
    [words.docNumber, notice.docNumber],
    [words.date, notice.date],
    [words.genre, notice.genre === '其他' ? null : notice.genre],
    [words.issuers, notice.issuers.join('、')],
  ] as const;
  return (
    <header class="notice-header">
      {notice.title !== null && (
        <h1 class="clamped" lang="zh" title={notice.title}>
          {notice.title}
        </h1>
      )}
      <dl>
        {fields.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd lang="zh">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {anyway && <p class="note">{words.readAnywayNote}</p>}
    </header>
  );
}
