import type { Dom } from './dom.ts';

const NOT_SHOWN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu;

/** What the element's own attributes say: hidden, a copy for nobody's ears (aria-hidden), or styled away in place. */
function saysHidden(dom: Dom, element: Element, style: string): boolean {
  return (
    dom.attribute(element, 'hidden') !== null ||
    dom.attribute(element, 'aria-hidden') === 'true' ||
    NOT_SHOWN.test(style)
  );
}

/** An element with `display: contents` has no box of its own, and so counts as not shown though its children are. */
function isShown(dom: Dom, element: Element): boolean {
  if (dom.checkVisibility?.(element)) return true;
  const style = dom.computedStyle(element);
  if (!style) return true;
  if (dom.checkVisibility) return style.display === 'contents';
  return style.display !== 'none' && style.visibility !== 'hidden';
}

/**
 * Whether nobody sees `element`: such copies of a title or a text must not be read twice. Only the element itself is
 * asked; a reader that walks down never comes to what stands in a hidden one. Browsers answer from layout; where there
 * is none (jsdom), the page's style sheets are asked if it has any. `style` is the element's style attribute.
 */
export function isHidden(dom: Dom, element: Element, style: string): boolean {
  return saysHidden(dom, element, style) || !isShown(dom, element);
}
