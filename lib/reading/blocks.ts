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

function outlineOf({ role, heading, level, ...paragraph }: OutlinedParagraph, normal: NormalText) {
  const lead = role === 'measure' ? leadOf({ heading, ...paragraph }) : null;
  const inSource = (span: Span) =>
    normal.toSource({ from: paragraph.from + span.from, to: paragraph.from + span.to });
  return {
    role,
    ...(role === 'heading' || heading !== null ? { level } : {}),
    ...(heading === null ? {} : { label: heading.value.label }),
    ...(lead === null ? {} : { lead: inSource(lead) }),
  };
}

/** One block for each source line that is not blank. */
export function toBlocks(
  paragraphs: readonly OutlinedParagraph[],
  lines: readonly Span[],
  normal: NormalText,
): Block[] {
  const held = byLine(paragraphs, lines, normal);
  return lines.flatMap((span, index) => {
    if (normal.source.slice(span.from, span.to).trim() === '') return [];
    const [main] = (held.get(index) ?? []).toSorted((a, b) => weight(a.role) - weight(b.role));
    const inside = normal.toNormal(span);
    return [
      {
        line: index + 1,
        ...span,
        ...(main === undefined ? { role: 'chrome' as const } : outlineOf(main, normal)),
        text: normal.text.slice(inside.from, inside.to).trim(),
      },
    ];
  });
}
