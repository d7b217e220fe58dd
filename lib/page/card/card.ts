import type { Layer } from '../highlight.ts';
import type { Light } from '../light.ts';
import { documentProperty } from '../unclobbered.ts';
import css from './card.css?inline';
import { cardBody, cardHead, element, type Say } from './card-content.ts';
import { placeCard } from './place-card.ts';

/** A card that is open. */
export interface Card {
  /** Whether an event went through the card. */
  holds(event: Event): boolean;
  /** Takes the card out of the page and gives the focus back. */
  close(): void;
}

/** What a card needs from around it. */
export interface CardSetting {
  readonly say: Say;
  /** Shows on the page which passage the card is about. */
  readonly layer: Layer;
  /** Ends the card with the script. */
  readonly signal: AbortSignal;
}

/**
 * Opens a small card about the first of the lights, below the stretch of text that `anchor` gives in window coordinates; the
 * other lights can be picked in it. It is the only thing that we ever put into a page, and it is there only while it is open: in
 * the browser's top layer and in a closed shadow tree, so that neither the page's styles nor its layout matter to it.
 */
export function openCard(
  lights: readonly [Light, ...Light[]],
  anchor: () => DOMRect,
  { say, layer, signal }: CardSetting,
): Card {
  const panel = element('div');
  const host = attach(panel, say('card_language'));
  const ended = new AbortController();
  const focusedBefore = documentProperty('activeElement');

  function close(): void {
    const hadFocus = host.matches(':focus');
    ended.abort();
    layer.clear();
    host.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement)
      focusedBefore.focus({ preventScroll: true });
  }

  function place(): void {
    const passage = anchor();
    const view = { width: innerWidth, height: innerHeight };
    const { left, top } = placeCard(passage, panel.getBoundingClientRect(), view);
    panel.style.translate = `${left}px ${top}px`;
    if (passage.bottom < 0 || passage.top > view.height) close();
  }

  function show({ mark, ranges }: Light): void {
    const tabs = lights.map((light) => ({
      kind: light.mark.kind,
      pressed: light.mark === mark,
      press: () => show(light),
    }));
    panel.replaceChildren(cardHead(tabs, close, say), ...cardBody(mark.card, say));
    panel.ariaLabel = say(`kind_${mark.kind}`);
    layer.show(ranges);
    place();
    panel.focus({ preventScroll: true });
  }

  listen(place, close, AbortSignal.any([ended.signal, signal]));
  signal.addEventListener('abort', close, { signal: ended.signal });
  show(lights[0]);
  return { holds: (event) => event.composedPath().includes(host), close };
}

function attach(panel: HTMLElement, language: string): HTMLElement {
  panel.lang = language;
  panel.role = 'dialog';
  panel.tabIndex = -1;
  const host = element('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow);
  shadow.append(panel);
  host.popover = 'manual';
  documentProperty('documentElement').append(host);
  host.showPopover();
  return host;
}

/** Gives the card its looks in a way that no policy of the page forbids, where the browser lets us. */
function dress(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  try {
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox 140 keeps this list from content scripts (bug 1928865).
    shadow.append(element('style', css));
  }
}

/** Keeps the card at its passage, and closes it with Escape. The key is only listened to while a card is open, and not taken away. */
function listen(place: () => void, close: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', place, options);
  addEventListener('resize', place, options);
  addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (isTrusted && key === 'Escape') close();
    },
    options,
  );
}
