import type { Judgement } from '../../model/judgement.ts';
import type { LocatedNote } from '../../model/located-note.ts';
import type { Mark } from '../../model/mark.ts';
import type { NoteColour } from '../../model/note.ts';
import type { NoticeNotes } from '../../model/notice-notes.ts';
import type { PageText } from '../../model/page-text.ts';
import type { Span } from '../../model/span.ts';
import { type Layer, noteLayers } from '../highlight.ts';
import { inTurns } from '../in-turns.ts';
import { hasMoved, type Light, setLights } from '../light.ts';
import type { Sheet } from '../sheet.ts';
import { wordingsOf } from './note-view.ts';
import type { Notebook } from './notebook.ts';
import { titlePlace } from './title-place.ts';

/** A note at its place in the page's text. */
export interface NoteMark extends Span {
  readonly note: LocatedNote;
  readonly colour: NoteColour;
  /** Whether there are words in it: it is more than a mark. */
  readonly written: boolean;
  /** What it is called: a note, one on the whole notice, or one that may be about another place. */
  readonly name: 'note' | 'note_whole' | 'note_maybe';
}

const NOTHING: NoticeNotes = { notes: [], verdicts: [], codes: [] };

/** The notes and verdicts of the page's notice: fetched for its text, found in its document, lit. */
export class NotesOnPage {
  sheet: Sheet | null = null;
  lights: readonly Light<NoteMark>[] = [];
  #kept = NOTHING;
  #stale = false;
  #lighting = new AbortController();
  readonly #layers = noteLayers();
  readonly #notebook: Notebook;
  readonly #onNews: () => void;

  /** `onNews` is told when others have changed the notes; `signal` puts everything out. */
  constructor(notebook: Notebook, onNews: () => void, signal: AbortSignal) {
    this.#notebook = notebook;
    this.#onNews = onNews;
    signal.addEventListener('abort', () => this.lay(null));
    document.addEventListener('visibilitychange', () => void this.#catchUp(), { signal });
  }

  /** Takes the page as it was last read; null where there is no notice any more. */
  lay(sheet: Sheet | null): void {
    const changed = sheet?.text !== this.sheet?.text;
    this.sheet = sheet;
    if (sheet === null) this.#keep(NOTHING);
    else if (changed) void this.refresh();
    else if (this.lights.some(hasMoved)) this.#light();
  }

  /** Asks for the notes anew. A page that nobody sees does so when it is seen again. */
  async refresh(): Promise<void> {
    this.#stale = true;
    await this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    const { sheet } = this;
    if (!this.#stale || sheet === null || document.visibilityState === 'hidden') return;
    this.#stale = false;
    const reply = await this.#notebook.notes(sheet.page);
    if (!reply.ok || this.sheet?.text !== sheet.text) return;
    if (JSON.stringify(reply.value) === JSON.stringify(this.#kept)) return;
    this.#keep(reply.value);
    this.#onNews();
  }

  /** Takes the notes as they are now in the text of a page; where the page has another text by now, they are asked for in that. */
  take(kept: NoticeNotes, page: PageText): void {
    if (page.text === this.sheet?.text) this.#keep(kept);
    else void this.refresh();
  }

  #keep(kept: NoticeNotes): void {
    this.#kept = kept;
    this.#light();
  }

  /** The codebook, a code before those under it. */
  get codes(): NoticeNotes['codes'] {
    return this.#kept.codes;
  }

  /** Ids of the codes that the notes here have, those given last first. */
  get codesInUse(): string[] {
    const wordings = this.#kept.notes.flatMap((note) => wordingsOf(note));
    const latest = wordings.sort((a, b) => b.revision.at.time - a.revision.at.time);
    return [...new Set(latest.flatMap(({ revision }) => revision.content.codes))];
  }

  note(id: string): LocatedNote | undefined {
    return this.#kept.notes.find((note) => note.id === id);
  }

  /** What the reader has said of a finding. */
  verdictOn({ kind, from, to }: Mark): Judgement | undefined {
    return this.#kept.verdicts.find(
      ({ kind: judged, span }) => judged === kind && span.from === from && span.to === to,
    );
  }

  /** Sets the lights, some at a time; those before stay until all are set. */
  #light(): void {
    this.#lighting.abort();
    this.#lighting = new AbortController();
    const { signal } = this.#lighting;
    const { sheet } = this;
    if (sheet === null) {
      this.#show([]);
      return;
    }
    const { notes } = this.#kept;
    const done = (lights: readonly Light<NoteMark>[]) =>
      this.#show([...lightsOnTitle(notes, sheet), ...lights]);
    void inTurns(notes.flatMap(noteMarks), (marks) => setLights(marks, sheet), { signal, done });
  }

  #show(lights: readonly Light<NoteMark>[]): void {
    this.lights = lights;
    const { colours, written, maybe } = this.#layers;
    const show = (layer: Layer, isIn: (mark: NoteMark) => boolean) =>
      layer.show(rangesOfAll(this.lights.filter(({ mark }) => isIn(mark))));
    for (const [colour, layer] of colours)
      show(layer, (mark) => mark.name === 'note' && mark.colour === colour);
    // A title in colour would be too loud: a line under it does.
    show(
      written,
      ({ name, written: isWritten }) => name === 'note_whole' || (name === 'note' && isWritten),
    );
    show(maybe, ({ name }) => name === 'note_maybe');
  }
}

function rangesOfAll(lights: readonly Light<NoteMark>[]): Range[] {
  return lights.flatMap(({ ranges }) => ranges);
}

/** Those of notes on the whole notice. */
function lightsOnTitle(notes: readonly LocatedNote[], sheet: Sheet): Light<NoteMark>[] {
  const whole = notes.filter((note) => wordingsOf(note)[0]?.place.state === 'whole');
  const title = whole.length === 0 ? null : titlePlace(sheet);
  return title === null ? [] : whole.map((note) => ({ ...title, mark: wholeMark(note) }));
}

/** A note on the whole notice stands on its title, which need not be in the text. */
function wholeMark(note: LocatedNote): NoteMark {
  const { colour = 'yellow', text = '' } = wordingsOf(note)[0]?.revision.content ?? {};
  return { from: 0, to: 0, note, colour, written: text !== '', name: 'note_whole' };
}

/** One that may be about several places stands on each. Nothing for one that is not in the text. */
function noteMarks(note: LocatedNote): NoteMark[] {
  for (const { revision, place } of wordingsOf(note)) {
    const { colour, text } = revision.content;
    const mark = { note, colour, written: text !== '' };
    if ('span' in place) return [{ ...place.span, ...mark, name: 'note' }];
    if (place.state === 'ambiguous')
      return place.places.map((span) => ({ ...span, ...mark, name: 'note_maybe' }));
  }
  return [];
}
