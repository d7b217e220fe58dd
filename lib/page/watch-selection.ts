/** A selection that has not changed for so long is what the reader wanted. */
const SETTLED_MS = 200;
/** A selection this long after the reader last touched anything is a script's. */
const GESTURE_MS = 3000;

/** Where text is typed: a selection there is not one of the page's text. */
const TYPED_IN = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Tells what the reader has selected, by mouse, touch or keyboard, once it has come to rest and no button is held down; null when nothing
 * is selected any more. What scripts select, or say that somebody selected, is not told.
 */
export function watchSelection(tell: (range: Range | null) => void, signal: AbortSignal): void {
  let touchedAt = Number.NEGATIVE_INFINITY;
  let held = false;
  /** The selection is another than was told. A press on our own toolbar does not change it. */
  let news = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function soon(): void {
    clearTimeout(timer);
    if (news && !held) timer = setTimeout(tellNow, SETTLED_MS);
  }

  function tellNow(): void {
    news = false;
    tell(selectedRange());
  }

  function touched({ type, isTrusted }: Event): void {
    if (!isTrusted) return;
    touchedAt = performance.now();
    const wasHeld = held;
    held = type === 'pointerdown';
    if (wasHeld && !held) soon();
  }

  function changed({ isTrusted }: Event): void {
    if (!isTrusted || (!held && performance.now() - touchedAt >= GESTURE_MS)) return;
    news = true;
    soon();
  }

  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'touchend', 'keydown', 'keyup'])
    addEventListener(type, touched, options);
  document.addEventListener('selectionchange', changed, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function selectedRange(): Range | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  return element !== null && Element.prototype.closest.call(element, TYPED_IN) !== null
    ? null
    : range.cloneRange();
}
