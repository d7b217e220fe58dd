import type { MarkKind } from '../../lib/model/mark.ts';
import { useColourWords } from '../words/colour-words.ts';
import { useWords } from '../words/words-context.ts';

interface Props {
  readonly hiddenKinds: readonly MarkKind[];
}

/** A sentence of a notice in which every kind is drawn as it will be lit. */
export function KindPreview({ hiddenKinds }: Props) {
  const { preview, sentence } = useColourWords();
  const { lang } = useWords();
  return (
    <figure class="kind-preview">
      <figcaption>{preview}</figcaption>
      <p lang={lang === 'zh-TW' ? 'zh-TW' : 'zh-CN'}>
        {sentence.map(([words, kind]) =>
          kind === null || hiddenKinds.includes(kind) ? (
            words
          ) : (
            <span key={kind} class={`as-lit ${kind}`}>
              {words}
            </span>
          ),
        )}
      </p>
    </figure>
  );
}
