import { Panel, type PanelLook } from './panel.ts';

/** Where panels stand: one at a passage at a time, and one bar at the bottom of the window. */
export class Stage {
  readonly #language: string;
  readonly #signal: AbortSignal;
  #panel: Panel | null = null;
  #bar: Panel | null = null;
  #barAbout = '';

  /** `signal` clears it for good. */
  constructor(language: string, signal: AbortSignal) {
    this.#language = language;
    this.#signal = signal;
  }

  /** The panel at a passage, if one is open. */
  get panel(): Panel | null {
    return this.#panel?.signal.aborted === false ? this.#panel : null;
  }

  /** Opens a panel at a passage in place of the one that was open. */
  open(anchor: () => DOMRect, look: PanelLook): Panel {
    this.#panel?.close();
    this.#panel = this.#make(anchor, look);
    return this.#panel;
  }

  /** Opens a bar in place of the one that was open; `about` names what it is about. */
  openBar(about = ''): Panel {
    this.#bar?.close();
    this.#bar = this.#make(null, 'bar');
    this.#barAbout = about;
    return this.#bar;
  }

  /** Closes the bar where it is about this. */
  closeBar(about: string): void {
    if (this.#barAbout === about) this.#bar?.close();
  }

  /** Closes the panel at a passage, unless something is being typed in it. */
  clear(): void {
    if (this.#panel?.pinned !== true) this.#panel?.close();
  }

  /** Whether an event went through one of the panels. */
  holds(event: Event): boolean {
    return [this.#panel, this.#bar].some((panel) => panel?.holds(event) === true);
  }

  #make(anchor: (() => DOMRect) | null, look: PanelLook): Panel {
    return new Panel({ anchor, look, language: this.#language, signal: this.#signal });
  }
}
