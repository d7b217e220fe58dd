/** What does something of its own when it is clicked. */
const ACTIVE =
  'a[href], area[href], button, input, select, textarea, label, summary, video, audio, iframe, [contenteditable], [role="button"], [role="link"], [role="tab"]';

/** Whether a click asks for nothing but the place where it was: of a person, plain, not on something active, not ending a selection. */
export function isPlainClick(event: MouseEvent): boolean {
  const { isTrusted, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!isTrusted || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return false;
  return getSelection()?.isCollapsed !== false && !event.composedPath().some(isActive);
}

function isActive(target: EventTarget): boolean {
  // Not target.matches(): the input of a form may be named so.
  return target instanceof Element && Element.prototype.matches.call(target, ACTIVE);
}
