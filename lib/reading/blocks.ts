import type { Block, BlockRole } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { lineAt } from '../text/lines.ts';
import type { NormalText } from '../text/normalise.ts';
import { leadOf } from './lead.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** Of several paragraphs in one line, the one that the line is for: the more a role asks of the reader, the earlier. */
const WEIGHT: readonly BlockRole[] = [
  'measure',
  'body',
  'preamble',
  'title',
  'addressee',
  'bodies',
];

function weight(role: BlockRole): number {
  const rank = WEIGHT.indexOf(role);
  return rank < 0 ? WEIGHT.length : rank;
}

/** Which paragraphs each source line holds, by index of the line. */
function byLine(
  paragraphs: readonly OutlinedParagraph[],
  lines: readonly Span[],
  normal: NormalText,
): Map<number, OutlinedParagraph[]> {
  const held = new Map<number, OutlinedParagraph[]>();
  for (const paragraph of paragraphs) {
    const { from } = paragraph;
    const source = normal.toSource({ from, to: from + paragraph.text.length });
    const last = lineAt(lines, Math.max(source.from, source.to - 1));
    for (let line = lineAt(lines, source.from); line <= last; line++)
      held.set(line, [...(held.get(line) ?? []), paragraph]);
  }
  return held;
}

/** Of the paragraphs in a line the first of those that weigh most; undefined where it holds none. */
function mainOf(held: readonly OutlinedParagraph[] = []): OutlinedParagraph | undefined {
  let [main] = held;
  for (const one of held)
    if (main !== undefined && weight(one.role) < weight(main.role)) main = one;
  return main;
}

/** What a line is for, as its paragraph says; a line without one is the page's. */
type Outlined = Pick<Block, 'role' | 'level' | 'label' | 'lead'>;

function outlineOf(main: OutlinedParagraph | undefined, normal: NormalText): Outlined {
  if (main === undefined) return { role: 'chrome' };
  const { role, heading, level, from } = main;
  const outline: Outlined = { role };
  if (role === 'heading' || heading !== null) outline.level = level;
  if (heading !== null) outline.label = heading.value.label;
  const lead = role === 'measure' ? leadOf(main) : null;
  if (lead !== null) outline.lead = normal.toSource({ from: from + lead.from, to: from + lead.to });
  return outline;
}

/** One block for each source line that is not blank. */
export function toBlocks(
  paragraphs: readonly OutlinedParagraph[],
  lines: readonly Span[],
  normal: NormalText,
): Block[] {
  const held = byLine(paragraphs, lines, normal);
  const blocks: Block[] = [];
  lines.forEach(({ from, to }, index) => {
    if (!/\S/u.test(normal.source.slice(from, to))) return;
    const inside = normal.toNormal({ from, to });
    const place = { line: index + 1, from, to };
    const text = normal.text.slice(inside.from, inside.to).trim();
    blocks.push({ ...place, ...outlineOf(mainOf(held.get(index)), normal), text });
  });
  return blocks;
}
