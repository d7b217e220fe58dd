import type { PageState } from '../../lib/messages/messages.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';
import { type Card, openCard } from '../../lib/page/card/card.ts';
import type { Say } from '../../lib/page/card/card-content.ts';
import { isPlainClick } from '../../lib/page/click.ts';
import { flash } from '../../lib/page/flash.ts';
import { kindLayers, pickedLayer } from '../../lib/page/highlight.ts';
import { lightsAt } from '../../lib/page/hit-test.ts';
import { hasMoved, type Light, setLights } from '../../lib/page/light.ts';
import { rangesOf } from '../../lib/page/ranges.ts';
import { scrollToRange } from '../../lib/page/scroll-to.ts';
import type { Look } from '../../lib/page/watch-text.ts';
import { PageReader } from './page-reader.ts';

/** What is lit in this frame: keeps it true to the page and to what the reader wants to see. */
export class PageSession {
  readonly #reader = new PageReader((kinds) => this.light(kinds));
  readonly #layers = kindLayers();
  readonly #picked = pickedLayer();
  readonly #say: Say;
  readonly #signal: AbortSignal;
  #kinds: readonly MarkKind[] = [];
  #lights: readonly Light[] = [];
  #card: Card | null = null;
  #flash = new AbortController();

  /** `signal` puts everything out. */
  constructor(say: Say, signal: AbortSignal) {
    this.#say = say;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#paint([]));
  }

  get state(): PageState {
    return this.#reader.state;
  }

  /** Looks at the page, and paints anew what is no longer true. */
  async look(): Promise<Look> {
    const look = await this.#reader.look();
    this.#follow(look.changed);
    return look;
  }

  /** Reads and lights the page although it looks like no notice. */
  async lookAnyway(): Promise<void> {
    await this.#reader.lookAnyway();
    this.#follow(true);
  }

  /** Lights these kinds only. */
  light(kinds: readonly MarkKind[]): void {
    this.#kinds = kinds;
    this.#paint(this.#lights);
  }

  /** Brings a passage of the page's text before the reader's eyes; nothing where the page has changed meanwhile. */
  async show(span: Span): Promise<void> {
    await this.look();
    const ranges = rangesOf(span, this.#reader.placed?.runs ?? []);
    const [first] = ranges;
    if (first === undefined) return;
    scrollToRange(first);
    this.#flash.abort();
    this.#flash = new AbortController();
    void flash(ranges, AbortSignal.any([this.#flash.signal, this.#signal]));
  }

  /** Opens the card of the passage that was clicked, and closes the one that was open. */
  click(event: MouseEvent): void {
    if (this.#card?.holds(event) || !event.isTrusted) return;
    this.#card?.close();
    this.#card = null;
    if (!isPlainClick(event)) return;
    const [hit, ...others] = lightsAt({ x: event.clientX, y: event.clientY }, this.#lit());
    if (hit === undefined) return;
    this.#card = openCard([hit.light, ...others.map(({ light }) => light)], hit.line, {
      say: this.#say,
      layer: this.#picked,
      signal: this.#signal,
    });
  }

  #lit(): Light[] {
    return this.#lights.filter(({ mark }) => this.#kinds.includes(mark.kind));
  }

  #follow(changed: boolean): void {
    const { marks, placed } = this.#reader;
    if (!changed && marks.length === this.#lights.length && !this.#lights.some(hasMoved)) return;
    this.#card?.close();
    this.#paint(placed === null ? [] : setLights(marks, placed));
  }

  #paint(lights: readonly Light[]): void {
    this.#lights = lights;
    const lit = this.#lit();
    for (const [kind, layer] of this.#layers) {
      layer.show(lit.filter(({ mark }) => mark.kind === kind).flatMap(({ ranges }) => ranges));
    }
  }
}
