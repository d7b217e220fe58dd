import { parentOf } from './unclobbered.ts';

/**
 * Brings a passage to the middle of the screen: in every box that scrolls, in this frame and in the frames around it. At once:
 * a smooth way through a long notice takes seconds and makes some people sick.
 */
export function scrollToRange(range: Range): void {
  // This alone reaches frames of other sites, but only as exactly as elements are small.
  nearestBox(range)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let box = parentOf(range.startContainer); box !== null; box = parentOf(box)) {
    if (scrolls(box)) centreIn(box, range);
  }
  centreInFrames(range);
}

/** The smallest element at the passage: its own, or where that holds the whole notice, a line break beside it. */
function nearestBox({ startContainer }: Range): Element | null {
  const parent = parentOf(startContainer);
  if (parent === null || parent.getBoundingClientRect().height < innerHeight) return parent;
  if (!(startContainer instanceof Text)) return parent;
  return startContainer.previousElementSibling ?? startContainer.nextElementSibling ?? parent;
}

/** Whether something is cut off in this box that can be scrolled to. A form is no such box, and its inputs could lie for it. */
function scrolls(box: Element): boolean {
  if (box instanceof HTMLFormElement || box.scrollHeight <= box.clientHeight) return false;
  return /auto|scroll/u.test(getComputedStyle(box).overflowY);
}

const middleOf = ({ top, height }: DOMRect) => top + height / 2;

function centreIn(box: Element, range: Range): void {
  const { top } = box.getBoundingClientRect();
  const middle = top + box.clientTop + box.clientHeight / 2;
  box.scrollBy({ top: middleOf(range.getBoundingClientRect()) - middle, behavior: 'instant' });
}

/** From the inside out, as far as the frames are of the same site: others let nobody look. */
function centreInFrames(range: Range): void {
  const frames: Element[] = [];
  for (let view: Window = window; ; view = view.parent) {
    const middle = frames.reduce(
      (sum, frame) => sum + frame.getBoundingClientRect().top + frame.clientTop,
      middleOf(range.getBoundingClientRect()),
    );
    view.scrollBy({ top: middle - view.innerHeight / 2, behavior: 'instant' });
    if (view.frameElement === null) return;
    frames.push(view.frameElement);
  }
}
