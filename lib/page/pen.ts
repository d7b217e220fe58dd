import type { Mark, MarkKind } from '../model/mark.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { openCard } from './card/card.ts';
import type { Say } from './card/card-content.ts';
import { Stage } from './card/stage.ts';
import { isPlainClick } from './click.ts';
import { flash } from './flash.ts';
import { kindLayers, pickedLayer } from './highlight.ts';
import { lightsAt } from './hit-test.ts';
import { inTurns } from './in-turns.ts';
import { hasMoved, type Light, type PlacedText, setLights } from './light.ts';
import { NoteDesk } from './notes/desk.ts';
import { findingItem } from './notes/finding-item.ts';
import type { Notebook } from './notes/notebook.ts';
import { rangesOf } from './ranges.ts';
import { scrollToRange } from './scroll-to.ts';
import type { Sheet } from './sheet.ts';

/** What a pen needs from around it. */
export interface PenSetting {
  readonly say: Say;
  readonly notebook: Notebook;
  /** The headings above a place of the text. */
  sectionAt(reading: Reading, at: number): string[];
  /** Puts everything out. */
  readonly signal: AbortSignal;
}

/** Lights passages of the page, tells of each what it is when it is clicked, and writes notes on them. */
export class Pen {
  readonly desk: NoteDesk;
  readonly #layers = kindLayers();
  readonly #picked = pickedLayer();
  readonly #stage: Stage;
  readonly #setting: PenSetting;
  #marks: readonly Mark[] = [];
  #lights: readonly Light[] = [];
  #kinds: readonly MarkKind[] = [];
  #flash = new AbortController();
  #lighting = new AbortController();

  constructor(setting: PenSetting) {
    this.#setting = setting;
    const { signal, say } = setting;
    this.#stage = new Stage(say('card_language'), signal);
    const show = (span: Span) => {
      if (this.desk.notes.sheet !== null) this.showPassage(span, this.desk.notes.sheet);
    };
    this.desk = new NoteDesk({ ...setting, stage: this.#stage, layer: this.#picked, show });
    signal.addEventListener('abort', () => this.paint([], { text: '', runs: [] }, []));
    addEventListener('click', (event) => this.#click(event), { capture: true, signal });
  }

  /** Takes the page as it was last read, for notes on it; null where it holds no notice. */
  lay(sheet: Sheet | null): void {
    this.desk.lay(sheet);
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
    this.#lighting.abort();
    if (stand) {
      this.#lightUp(this.#lights);
      return;
    }
    this.#lighting = new AbortController();
    const { signal } = this.#lighting;
    const done = (lights: readonly Light[]) => {
      this.#marks = marks;
      this.#lightUp(lights);
    };
    void inTurns(marks, (some) => setLights(some, placed), { signal, done });
  }

  #lightUp(lights: readonly Light[]): void {
    this.#lights = lights;
    this.#stage.clear();
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
    const stage = this.#stage;
    if (!event.isTrusted || stage.holds(event) || stage.panel?.pinned === true) return;
    if (stage.panel?.look === 'card') stage.clear();
    if (!isPlainClick(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    const [hit, ...others] = lightsAt(point, [...this.desk.notes.lights, ...this.#lit()]);
    if (hit === undefined) return;
    const [first, ...rest] = [hit, ...others].map(({ light }) =>
      'note' in light.mark
        ? this.desk.item({ ...light, mark: light.mark })
        : findingItem({ ...light, mark: light.mark }, hit.anchor, this.desk),
    );
    if (first === undefined) return;
    const setting = { say: this.#setting.say, stage, layer: this.#picked };
    openCard([first, ...rest], hit.anchor, setting);
  }
}
