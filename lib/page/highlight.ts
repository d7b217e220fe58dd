import type { MarkKind } from '../model/mark.ts';
import type { NoteColour } from '../model/note.ts';

/** One named highlight of the document (CSS Custom Highlight API). Its look is in highlights.css. */
export interface Layer {
  /** Lights these ranges, and no others. */
  show(ranges: readonly Range[]): void;
  clear(): void;
}

/**
 * The registry of highlights belongs to the document: page and other extensions have theirs in it too. So names are plain words
 * that tell nobody who set them, only what is ours is deleted, and priorities are below 0, where those of the others begin.
 */
export function highlightLayer(name: string, priority: number): Layer {
  let own: Highlight | null = null;
  const clear = () => {
    // After an update another script of ours may have put its highlight in the place of this one.
    if (own !== null && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
    own = null;
  };
  return {
    show(ranges) {
      if (ranges.length === 0) return clear();
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
      own = highlight;
    },
    clear,
  };
}

/** From the bottom up: what commonly is smaller lies over what is larger. */
const STACK: readonly MarkKind[] = ['measure', 'must', 'prohibit', 'body', 'deadline', 'target'];
const TOP = -10;

/** The layer of each kind. */
export function kindLayers(): ReadonlyMap<MarkKind, Layer> {
  return new Map(
    STACK.map((kind, height) => [
      kind,
      highlightLayer(`passage-${kind}`, TOP - STACK.length + height),
    ]),
  );
}

const COLOURS: readonly NoteColour[] = ['grey', 'yellow', 'blue', 'green', 'orange', 'purple'];
const BELOW_KINDS = TOP - STACK.length - 1;

/** Layers by what notes say with them. */
interface NoteLayers {
  readonly colours: ReadonlyMap<NoteColour, Layer>;
  /** A line under those in which something was written. */
  readonly written: Layer;
  /** Under the places of which one is meant, and it is not certain which. */
  readonly maybe: Layer;
}

/** The layers of notes, below those of the kinds. */
export function noteLayers(): NoteLayers {
  const colours = COLOURS.map(
    (colour, at) => [colour, highlightLayer(`passage-${colour}`, BELOW_KINDS - 1 - at)] as const,
  );
  return {
    colours: new Map(colours),
    written: highlightLayer('passage-written', BELOW_KINDS),
    maybe: highlightLayer('passage-maybe', BELOW_KINDS),
  };
}

/** Over all kinds: the passage whose card is open. */
export function pickedLayer(): Layer {
  return highlightLayer('passage-picked', TOP);
}
