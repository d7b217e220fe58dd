import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { lineAt } from '../text/lines.ts';
import type { NormalText } from '../text/normalise.ts';
import { isPageMark } from '../text/wrapping.ts';
import { leadOf } from './lead.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** A paragraph and where it begins in the source text. */
interface Held {
  readonly paragraph: OutlinedParagraph;
  readonly from: number;
}

/** Which paragraphs each source line holds, by index of the line. */
function byLine(
  paragraphs: readonly OutlinedParagraph[],
  lines: readonly Span[],
  normal: NormalText,
): Map<number, Held[]> {
  const held = new Map<number, Held[]>();
  for (const paragraph of paragraphs) {
    const { from } = paragraph;
    const source = normal.toSource({ from, to: from + paragraph.text.length });
    const last = lineAt(lines, Math.max(source.from, source.to - 1));
    for (let line = lineAt(lines, source.from); line <= last; line++)
      held.set(line, [...(held.get(line) ?? []), { paragraph, from: source.from }]);
  }
  return held;
}

/** What a paragraph is for; a line without one is the page's, and so is the number of a page amid one. */
type Outlined = Pick<Block, 'role' | 'level' | 'label' | 'lead'>;

function outlineOf(paragraph: OutlinedParagraph | undefined, normal: NormalText): Outlined {
  if (paragraph === undefined) return { role: 'chrome' };
  const { role, heading, level, from } = paragraph;
  const outline: Outlined = { role };
  if (role === 'heading' || heading !== null) outline.level = level;
  if (heading !== null) outline.label = heading.value.label;
  const lead = role === 'measure' ? leadOf(paragraph) : null;
  if (lead !== null) outline.lead = normal.toSource({ from: from + lead.from, to: from + lead.to });
  return outline;
}

/** The parts of a line, one for each of its paragraphs: the first begins with the line, each ends where the next one begins. */
function partsOf({ from, to }: Span, held: readonly Held[]): Span[] {
  const begins = held.map((each, index) => (index === 0 ? from : each.from));
  return begins.map((begin, index) => ({ from: begin, to: begins[index + 1] ?? to }));
}

/** One block for each paragraph in each source line that is not blank. */
export function toBlocks(
  paragraphs: readonly OutlinedParagraph[],
  lines: readonly Span[],
  normal: NormalText,
): Block[] {
  const held = byLine(paragraphs, lines, normal);
  const written = ({ from, to }: Span) => normal.source.slice(from, to).trim();
  return lines.flatMap((span, index) => {
    if (!/\S/u.test(normal.source.slice(span.from, span.to))) return [];
    const inLine = held.get(index) ?? [];
    const parts = inLine.length === 0 ? [span] : partsOf(span, inLine);
    return parts.map((part, at) => {
      const inside = normal.toNormal(part);
      const text = normal.text.slice(inside.from, inside.to).trim();
      const paragraph =
        text === '' && isPageMark(written(part)) ? undefined : inLine[at]?.paragraph;
      return { line: index + 1, ...part, ...outlineOf(paragraph, normal), text };
    });
  });
}
