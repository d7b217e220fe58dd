import type { Mark, MarkKind } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import { type Card, openCard } from './card/card.ts';
import type { Say } from './card/card-content.ts';
import { isPlainClick } from './click.ts';
import { flash } from './flash.ts';
import { kindLayers, pickedLayer } from './highlight.ts';
import { lightsAt } from './hit-test.ts';
import { hasMoved, type Light, type PlacedText, setLights } from './light.ts';
import { rangesOf } from './ranges.ts';
import { scrollToRange } from './scroll-to.ts';

/** What a pen needs from around it. */
export interface PenSetting {
  readonly say: Say;
  /** Puts everything out. */
  readonly signal: AbortSignal;
}

/** Lights passages of the page, and tells of each what it is when it is clicked. */
export class Pen {
  readonly #layers = kindLayers();
  readonly #picked = pickedLayer();
  readonly #setting: PenSetting;
  #marks: readonly Mark[] = [];
  #lights: readonly Light[] = [];
  #kinds: readonly MarkKind[] = [];
  #card: Card | null = null;
  #flash = new AbortController();

  constructor(setting: PenSetting) {
    this.#setting = setting;
    const { signal } = setting;
    signal.addEventListener('abort', () => this.paint([], { text: '', runs: [] }, []));
    addEventListener('click', (event) => this.#click(event), { capture: true, signal });
  }

  /**
   * Lights the marks of a reading, as far as they are of these kinds. The same marks as before are only found anew in the page
   * where they no longer stand on their words.
   */
  paint(marks: readonly Mark[], placed: PlacedText, kinds: readonly MarkKind[]): void {
    const same = marks === this.#marks && marks.length === this.#lights.length;
    const stand = same && !this.#lights.some(hasMoved);
    if (stand && kinds === this.#kinds) return;
    this.#kinds = kinds;
    this.#marks = marks;
    if (!stand) this.#lights = setLights(marks, placed);
    this.#card?.close();
    this.#show();
  }

  /** Brings a passage before the reader's eyes. */
  showPassage(span: Span, { runs }: PlacedText): void {
    const ranges = rangesOf(span, runs);
    const [first] = ranges;
    if (first === undefined) return;
    scrollToRange(first);
    this.#flash.abort();
    this.#flash = new AbortController();
    void flash(ranges, AbortSignal.any([this.#flash.signal, this.#setting.signal]));
  }

  #show(): void {
    const lit = this.#lit();
    for (const [kind, layer] of this.#layers) {
      layer.show(lit.filter(({ mark }) => mark.kind === kind).flatMap(({ ranges }) => ranges));
    }
  }

  #lit(): Light[] {
    return this.#lights.filter(({ mark }) => this.#kinds.includes(mark.kind));
  }

  #click(event: MouseEvent): void {
    if (!event.isTrusted || this.#card?.holds(event)) return;
    this.#card?.close();
    this.#card = null;
    if (!isPlainClick(event)) return;
    const [hit, ...others] = lightsAt({ x: event.clientX, y: event.clientY }, this.#lit());
    if (hit === undefined) return;
    this.#card = openCard([hit.light, ...others.map(({ light }) => light)], hit.anchor, {
      ...this.#setting,
      layer: this.#picked,
    });
  }
}
