import type { Layer } from '../highlight.ts';
import { cardHead, type Say } from './card-content.ts';
import type { Panel } from './panel.ts';
import type { Stage } from './stage.ts';

/** One of the things that overlap where the reader clicked: a finding or a note. */
export interface CardItem {
  readonly name: string;
  /** Name of its colour in card.css. */
  readonly tint: string;
  readonly ranges: readonly Range[];
  /** What the card tells of it; made anew each time it is shown. */
  body(panel: Panel): readonly Node[];
}

/** What a card needs from around it. */
export interface CardSetting {
  readonly say: Say;
  readonly stage: Stage;
  /** Shows on the page which passage the card is about. */
  readonly layer: Layer;
}

/**
 * Opens a small card about the first of the items, below the stretch of text that `anchor` gives in window coordinates; the other
 * items can be picked in it.
 */
export function openCard(
  items: readonly [CardItem, ...CardItem[]],
  anchor: () => DOMRect,
  { say, stage, layer }: CardSetting,
): void {
  const panel = stage.open(anchor, 'card');
  panel.signal.addEventListener('abort', () => layer.clear());

  function show(item: CardItem): void {
    const tabs = items.map((each) => ({
      name: each.name,
      tint: each.tint,
      pressed: each === item,
      press: () => show(each),
    }));
    const head = cardHead(tabs, () => panel.close(), say);
    panel.fill(item.name, 'dialog', [head, ...item.body(panel)]);
    layer.show(item.ranges);
    panel.focus();
  }

  show(items[0]);
}
