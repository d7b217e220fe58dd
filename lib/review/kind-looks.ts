import type { KindColours, PaletteColour } from '../model/kind-colours.ts';
import { type MarkKind, markKinds } from '../model/mark.ts';

interface Pigment {
  /** For lines: of middle brightness, 3 : 1 and more on light and on dark pages (tests/unit/highlight-contrast.test.ts); #rrggbb. */
  readonly line: string;
  /** For tints, which are laid thin over the page: red, green and blue, 0 to 255. */
  readonly tint: string;
}

/** Okabe and Ito's colours; those of which a line would be too pale or too dark are darkened for lines. */
const PALETTE: Readonly<Record<PaletteColour, Pigment>> = {
  orange: { line: '#b97c00', tint: '230 159 0' },
  sky: { line: '#3b92c8', tint: '86 180 233' },
  green: { line: '#00966d', tint: '0 158 115' },
  yellow: { line: '#8d8400', tint: '240 228 66' },
  blue: { line: '#0f7bbd', tint: '0 114 178' },
  vermilion: { line: '#d55e00', tint: '213 94 0' },
  purple: { line: '#b9639a', tint: '204 121 167' },
  grey: { line: '#7d838d', tint: '128 132 140' },
};

/** Which kinds have a tint, how strong, and which a line; as entrypoints/content/highlights.css draws them. */
const DRAWN: Readonly<Record<MarkKind, { readonly tint: number; readonly hasLine: boolean }>> = {
  measure: { tint: 0, hasLine: true },
  target: { tint: 0.3, hasLine: false },
  must: { tint: 0, hasLine: true },
  prohibit: { tint: 0, hasLine: true },
  deadline: { tint: 0.14, hasLine: true },
  body: { tint: 0, hasLine: true },
};

/** The tint and the line in which a kind is drawn where a colour was chosen for it, as CSS colours; null for what the kind has not. */
export function lookOf(kind: MarkKind, colour: PaletteColour) {
  const { tint, hasLine } = DRAWN[kind];
  return {
    tint: tint === 0 ? null : `rgb(${PALETTE[colour].tint} / ${tint})`,
    line: hasLine ? PALETTE[colour].line : null,
  };
}

/** A colour as it is offered for a kind, in full: that of its line or, where it has none, of its tint; a CSS colour. */
export function swatchOf(kind: MarkKind, colour: PaletteColour): string {
  return lookOf(kind, colour).line ?? `rgb(${PALETTE[colour].tint})`;
}

function ruleOf(kind: MarkKind, colour: PaletteColour): string {
  const { tint, line } = lookOf(kind, colour);
  const sets = [
    ...(tint === null ? [] : [`background-color: ${tint};`]),
    ...(line === null ? [] : [`text-decoration-color: ${line};`]),
  ];
  return `::highlight(passage-${kind}) { ${sets.join(' ')} }`;
}

/**
 * The style sheet for web pages: the colours of those kinds alone for which one was chosen; '' where none was. What it does not say, such
 * as the manner of a line, and all of print, stays as in entrypoints/content/highlights.css.
 */
export function highlightStyles(colours: KindColours): string {
  const rules = markKinds.flatMap((kind) => {
    const colour = colours[kind];
    return colour === undefined ? [] : [ruleOf(kind, colour)];
  });
  return rules.length === 0 ? '' : `@media screen {\n${rules.join('\n')}\n}`;
}

/** The custom property in which our own pages (components/styles/tokens.css) look for a kind's colour, and its value; null for the shipped one. */
export function lookProperties(
  colours: KindColours,
): (readonly [name: string, value: string | null])[] {
  return markKinds.map((kind) => {
    const colour = colours[kind];
    const name = `--lit-${kind}`;
    if (colour === undefined) return [name, null];
    const { tint, line } = lookOf(kind, colour);
    return [name, line ?? tint];
  });
}
