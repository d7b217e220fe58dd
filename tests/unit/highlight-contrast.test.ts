import { expect, test } from 'vitest';
import { paletteColours } from '../../lib/model/kind-colours.ts';
import { markKinds } from '../../lib/model/mark.ts';
import { lookOf } from '../../lib/review/kind-looks.ts';
import { sourceOf } from '../support/source-files.ts';

type Colour = readonly [red: number, green: number, blue: number];

interface Look {
  readonly name: string;
  readonly tint: { colour: Colour; alpha: number } | null;
  readonly line: { colour: Colour; alpha: number } | null;
}

/** Pages on which the reader may be: paper and ink. */
const PAGES: readonly (readonly [name: string, paper: Colour, ink: Colour])[] = [
  ['black on white', [255, 255, 255], [0, 0, 0]],
  ['grey on white', [255, 255, 255], [85, 85, 85]],
  ['grey on off-white', [245, 247, 250], [68, 68, 68]],
  ['light on dark', [22, 24, 28], [220, 223, 228]],
  ['yellow on black (large-print switches)', [0, 0, 0], [255, 255, 0]],
];

/** Our own pages, on which chosen colours are the same by day and by night (components/styles/tokens.css). */
const OUR_PAGES: typeof PAGES = [
  ['ours', [255, 255, 255], [27, 31, 36]],
  ['ours, raised', [246, 247, 249], [27, 31, 36]],
  ['ours by night', [29, 32, 36], [232, 234, 237]],
  ['ours by night, raised', [39, 43, 49], [232, 234, 237]],
];

function colourIn(text: string) {
  const rgb = /rgb\((?<r>\d+) (?<g>\d+) (?<b>\d+) \/ (?<alpha>[\d.]+)\)/u.exec(text)?.groups;
  if (rgb !== undefined) {
    const colour: Colour = [Number(rgb.r), Number(rgb.g), Number(rgb.b)];
    return { colour, alpha: Number(rgb.alpha) };
  }
  const hex = /#(?<hex>[\da-f]{6})\b/iu.exec(text)?.groups?.hex;
  if (hex === undefined) return null;
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { colour: [r ?? 0, g ?? 0, b ?? 0] satisfies Colour as Colour, alpha: 1 };
}

/** The looks in the style sheet, those for the printer left out. */
function looks(): Look[] {
  const [screen = ''] = sourceOf('entrypoints/content/highlights.css').split('@media');
  return Array.from(screen.matchAll(/::highlight\((?<name>[\w-]+)\) \{(?<rules>[^}]*)\}/gu)).map(
    ({ groups }) => {
      const rules = groups?.rules ?? '';
      const tint = /background-color:(?<value>[^;]*);/u.exec(rules)?.groups?.value;
      const line = /text-decoration:(?<value>[^;]*);/u.exec(rules)?.groups?.value;
      return {
        name: groups?.name ?? '',
        tint: tint === undefined ? null : colourIn(tint),
        line: line === undefined ? null : colourIn(line),
      };
    },
  );
}

/** Every kind in every colour that can be chosen for it. */
function chosenLooks(): Look[] {
  return markKinds.flatMap((kind) =>
    paletteColours.map((colour) => {
      const { tint, line } = lookOf(kind, colour);
      const read = (value: string | null) => (value === null ? null : colourIn(value));
      return { name: `${kind} in ${colour}`, tint: read(tint), line: read(line) };
    }),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function over(paper: Colour, { colour, alpha }: { colour: Colour; alpha: number }): Colour {
  const mixed = paper.map((part, at) => part * (1 - alpha) + (colour[at] ?? 0) * alpha);
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
}

test('the style sheet has a look for each kind', () => {
  expect(looks().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['passage-measure', 'passage-target', 'passage-must']),
  );
});

function expectReadable(all: readonly Look[], paper: Colour, ink: Colour): void {
  const tints = all.flatMap(({ name, tint }) => (tint === null ? [] : [{ name, tint }]));
  const [deepest] = tints.toSorted((a, b) => b.tint.alpha - a.tint.alpha);
  const pale = tints.filter(({ tint }) => {
    const once = over(paper, tint);
    const twice = deepest === undefined ? once : over(once, deepest.tint);
    return contrast(once, ink) < 4.5 || contrast(twice, ink) < 3;
  });
  expect(pale).toEqual([]);
}

function expectVisible(all: readonly Look[], paper: Colour): void {
  const pale = all
    .flatMap(({ name, line }) => (line === null ? [] : [{ name, line }]))
    .map(({ name, line }) => ({ name, contrast: contrast(over(paper, line), paper) }))
    .filter((seen) => seen.contrast < 3);
  expect(pale).toEqual([]);
}

test.each(PAGES)('text stays readable on every tint, and on two of them: %s', (_, paper, ink) => {
  expectReadable([...looks(), ...chosenLooks()], paper, ink);
});

test.each(PAGES)('every line can be seen: %s', (_, paper) => {
  expectVisible([...looks(), ...chosenLooks()], paper);
});

test('every kind is told apart by a tint or a line in every colour', () => {
  const bare = chosenLooks().filter(({ tint, line }) => tint === null && line === null);
  expect(bare).toEqual([]);
});

test.each(OUR_PAGES)('chosen colours read on our own pages, too: %s', (_, paper, ink) => {
  expectReadable(chosenLooks(), paper, ink);
  expectVisible(chosenLooks(), paper);
});
