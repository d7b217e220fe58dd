import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../lib/model/span.ts';
import { lineSpans } from '../../lib/text/lines.ts';

interface Props {
  readonly text: string;
  /** The passage that is brought before the reader's eyes. */
  readonly span?: Span | undefined;
}

/** The kept text of a document, a line a paragraph. */
export function KeptText({ text, span }: Props) {
  const shown = useRef<HTMLElement>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: 'center' }), [span?.from, span?.to]);
  return (
    <article class="kept-text" lang="zh">
      {lineSpans(text).map((line) => (
        <p key={line.from}>
          {span !== undefined && span.from >= line.from && span.from < line.to ? (
            <>
              {text.slice(line.from, span.from)}
              <mark ref={shown}>{text.slice(span.from, Math.min(span.to, line.to))}</mark>
              {text.slice(Math.min(span.to, line.to), line.to)}
            </>
          ) : (
            text.slice(line.from, line.to)
          )}
        </p>
      ))}
    </article>
  );
}
