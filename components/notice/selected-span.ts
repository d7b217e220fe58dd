import type { Span } from '../../lib/model/span.ts';

/** The offset in the text of a place in its drawing; null where it is none. */
function offsetOf(article: HTMLElement, node: Node, offset: number): number | null {
  if (!article.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const part = element?.closest<HTMLElement>('[data-at]');
  if (part && node instanceof Text) return Number(part.dataset.at) + offset;
  // A place between elements: that of the first stretch of text behind it.
  const behind = document.createRange();
  behind.setStart(node, offset);
  behind.setEndAfter(article);
  const next = Array.from(article.querySelectorAll<HTMLElement>('[data-at]')).find(
    (each) => behind.comparePoint(each, 0) >= 0,
  );
  return next === undefined ? null : Number(next.dataset.at);
}

/** The words that are selected in the drawn text, as offsets in it (UTF-16), without blanks at their ends; null for none. */
export function selectedSpan(article: HTMLElement | null, text: string): Span | null {
  const selection = getSelection();
  if (article === null || selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.collapsed) return null;
  const from = offsetOf(article, range.startContainer, range.startOffset);
  const to = offsetOf(article, range.endContainer, range.endOffset) ?? text.length;
  if (from === null || to <= from) return null;
  const words = text.slice(from, to);
  const span = {
    from: to - words.trimStart().length,
    to: from + words.trimEnd().length,
  };
  return span.to > span.from ? span : null;
}
