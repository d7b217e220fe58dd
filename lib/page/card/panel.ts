import { documentProperty } from '../unclobbered.ts';
import cardCss from './card.css?inline';
import codesCss from './codes.css?inline';
import controlsCss from './controls.css?inline';
import { element, styled } from './elements.ts';
import { innerCopy, keyGuard } from './key-guard.ts';
import panelCss from './panel.css?inline';
import { placeCard } from './place-card.ts';

/** How a panel looks: a card with what there is to tell, a row of tools, a bar at the bottom of the window. */
export type PanelLook = 'card' | 'tools' | 'bar';

/** What a panel needs to know. */
export interface PanelSetting {
  /** The stretch of text that the panel is about, in window coordinates; null for a bar. */
  readonly anchor: (() => DOMRect) | null;
  readonly look: PanelLook;
  /** BCP 47 tag of the language in which it speaks. */
  readonly language: string;
  /** Ends the panel with the script. */
  readonly signal: AbortSignal;
}

/**
 * A small window over the page. Panels are the only things that we ever put into a page, and only while they are open: in the browser's
 * top layer and in a closed shadow tree, so that neither the page's styles nor its layout matter to them.
 */
export class Panel {
  /** Something is being typed in it: it stays where its passage leaves the window, or when the reader clicks elsewhere. */
  pinned = false;
  readonly look: PanelLook;
  readonly #box: HTMLElement;
  readonly #host = element('div');
  readonly #shadow: ShadowRoot;
  readonly #anchor: (() => DOMRect) | null;
  readonly #ended = new AbortController();
  readonly #focusedBefore = documentProperty('activeElement');

  constructor({ anchor, look, language, signal }: PanelSetting) {
    this.#anchor = anchor;
    this.look = look;
    this.#box = styled('div', `panel ${look}`);
    this.#box.lang = language;
    this.#box.tabIndex = -1;
    this.#shadow = this.#host.attachShadow({ mode: 'closed' });
    this.#attach();
    this.#keepKeys();
    this.#listen();
    signal.addEventListener('abort', () => this.#orphaned(), { signal: this.signal });
  }

  /** The extension has gone: what is being typed stays, so that it can be copied. */
  #orphaned(): void {
    if (!this.pinned) this.close();
  }

  /** Aborts when the panel is closed. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  #attach(): void {
    dress(this.#shadow);
    this.#shadow.append(this.#box);
    this.#host.popover = 'manual';
    documentProperty('documentElement').append(this.#host);
    this.#host.showPopover();
  }

  /** Hears what is typed in the panel in the page's place. */
  #keepKeys(): void {
    const guard = keyGuard();
    guard.set(this.#host, (event) => this.#deliver(event));
    this.signal.addEventListener('abort', () => guard.delete(this.#host));
  }

  #deliver(event: Event): void {
    const copy = innerCopy(event);
    (this.#shadow.activeElement ?? this.#box).dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
    else if (event instanceof KeyboardEvent && event.type === 'keydown') this.#closeByKey(event);
  }

  #closeByKey({ key, isComposing }: KeyboardEvent): void {
    if (key === 'Escape' && !isComposing) this.close();
  }

  /** Keeps the panel at its passage, and closes it with Escape. The key is only listened to while a panel is open, and not taken away. */
  #listen(): void {
    const options = { capture: true, passive: true, signal: this.signal };
    addEventListener('scroll', () => this.place(), options);
    addEventListener('resize', () => this.place(), options);
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted) this.#closeByKey(event);
      },
      options,
    );
  }

  /** Shows these nodes in place of what it showed. */
  fill(label: string, role: string, nodes: readonly Node[]): void {
    this.#box.replaceChildren(...nodes);
    this.#box.ariaLabel = label;
    this.#box.role = role;
    this.place();
  }

  /** Puts the panel where its passage is now. */
  place(): void {
    if (this.#anchor === null) return;
    const passage = this.#anchor();
    const view = { width: innerWidth, height: innerHeight };
    const { left, top } = placeCard(passage, this.#box.getBoundingClientRect(), view);
    this.#box.style.translate = `${left}px ${top}px`;
    if (!this.pinned && (passage.bottom < 0 || passage.top > view.height)) this.close();
  }

  get hasFocus(): boolean {
    return this.#host.matches(':focus');
  }

  focusFirst(): void {
    this.#box.querySelector('button')?.focus({ preventScroll: true });
  }

  focus(inside: HTMLElement = this.#box): void {
    inside.focus({ preventScroll: true });
  }

  /** Whether an event went through the panel. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Takes the panel out of the page and gives the focus back. */
  close(): void {
    if (this.signal.aborted) return;
    const hadFocus = this.hasFocus;
    const before = this.#focusedBefore;
    this.#ended.abort();
    this.#host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** Gives the panel its looks in a way that no policy of the page forbids, where the browser lets us. */
function dress(shadow: ShadowRoot): void {
  const looks = [panelCss, controlsCss, cardCss, codesCss];
  try {
    shadow.adoptedStyleSheets = looks.map(sheetOf);
  } catch {
    // Firefox 140 keeps this list from content scripts (bug 1928865).
    shadow.append(element('style', looks.join('')));
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
