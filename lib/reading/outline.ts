import type { BlockRole } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isCaption } from './caption.ts';
import { leadOf } from './lead.ts';
import { openingOf } from './opening.ts';
import type { Paragraph, RoledParagraph } from './paragraph.ts';

/** A heading or item that is still open: what follows may stand under it. */
interface OpenPart {
  /** Paragraphs of the same key are siblings. */
  readonly key: string;
  /** What opened it. */
  readonly paragraph: RoledParagraph;
  /** Heading in words: the line without its number, or the run-in heading; '' where there is none. */
  readonly title: string;
  /** The sentence that opens a list (…如下：), else null. */
  readonly opening: string | null;
}

/** The headings and items that are open, outermost first. */
export type Outline = readonly OpenPart[];

/** What stands above a paragraph. */
export interface Above {
  /** The headings and items under which it stands, outermost first. */
  readonly parents: readonly RoledParagraph[];
  readonly section: readonly string[];
  readonly opening: string | null;
  /** What the sentence that opens the list is for. */
  readonly openingRole: BlockRole | null;
  /** Depth, from 1. */
  readonly level: number;
}

const PLAIN = 'plain';

function keyOf({ heading }: Paragraph): string {
  if (heading === null) return PLAIN;
  const { style, depth } = heading.value;
  return style === 'decimal' ? `decimal-${depth}` : style;
}

const ARTICLE = 'article';

/** Divisions of a statute, the widest first (立法法: 编、章、节、条、款、项、目). Whatever items are open, these end them. */
const DIVISIONS: readonly string[] = ['part', 'chapter', 'section', ARTICLE];

/** How many of the open parts a division of this key stands under: the wider divisions alone, an article also headings of whatever number. */
function widerParts(outline: Outline, key: string): number {
  const end = outline.findIndex(({ key: open, paragraph }) => {
    const rank = DIVISIONS.indexOf(open);
    if (rank < 0) return key !== ARTICLE || paragraph.role !== 'heading';
    return rank >= DIVISIONS.indexOf(key);
  });
  return end < 0 ? outline.length : end;
}

/** 2.3 发展目标 before 三、主要任务: a section of the chapter before, where the text lacks that chapter's heading. */
function isChapterBefore(
  { paragraph: { heading } }: OpenPart,
  { heading: next }: Paragraph,
): boolean {
  if (next?.value.style !== 'ordinal' || heading?.value.style !== 'decimal') return false;
  return heading.value.label.startsWith(`${(next.value.ordinal ?? 0) - 1}.`);
}

/** 5.1.4 before 5.2, in a text that begins amid a chapter. */
function isDeeper({ paragraph: { heading } }: OpenPart, { heading: next }: Paragraph): boolean {
  const areDecimal = heading?.value.style === 'decimal' && next?.value.style === 'decimal';
  return areDecimal && (heading.value.depth ?? 0) > (next.value.depth ?? 0);
}

/** The parts of an outline that stay open when this paragraph begins. */
export function enclosing(outline: Outline, paragraph: Paragraph): Outline {
  const key = keyOf(paragraph);
  if (DIVISIONS.includes(key)) return outline.slice(0, widerParts(outline, key));
  if (key !== PLAIN) {
    const sibling = outline.findIndex(
      (open) => open.key === key || isChapterBefore(open, paragraph) || isDeeper(open, paragraph),
    );
    return sibling < 0 ? outline : outline.slice(0, sibling);
  }
  if (outline.at(-1)?.opening) return outline;
  const item = outline.findIndex(({ paragraph: { role } }) => role !== 'heading');
  return item < 0 ? outline : outline.slice(0, item);
}

/** The outline with a list in it that a paragraph interrupted, where this is the list's next item: （三）…, 公示期间…, and now （四）. */
export function resumed(outline: Outline, interrupted: Outline, paragraph: Paragraph): Outline {
  const key = keyOf(paragraph);
  if (key === PLAIN || outline.some((open) => open.key === key)) return outline;
  const at = interrupted.findIndex((open) => open.key === key);
  const [list, last] = [interrupted[at - 1], interrupted[at]?.paragraph];
  if (!list?.opening || last?.role === 'heading') return outline;
  const goesOn = paragraph.heading?.value.ordinal === (last?.heading?.value.ordinal ?? 0) + 1;
  return goesOn ? interrupted : outline;
}

/** Whether `next` would stand under a paragraph, were that a heading. */
export function heads(enclosingParts: Outline, paragraph: Paragraph, next: Paragraph): boolean {
  const heading = { ...paragraph, role: 'heading' } as const;
  const open = { key: keyOf(paragraph), paragraph: heading, title: '', opening: null };
  return enclosing([...enclosingParts, open], next).length > enclosingParts.length;
}

/** What the parts that enclose a paragraph say of it. */
export function above(enclosingParts: Outline): Above {
  const last = enclosingParts.at(-1);
  return {
    parents: enclosingParts.map(({ paragraph }) => paragraph),
    section: enclosingParts.map(({ title }) => title).filter((title) => title !== ''),
    opening: last?.opening ?? null,
    openingRole: last?.opening ? last.paragraph.role : null,
    level: enclosingParts.length + 1,
  };
}

function titleOf(paragraph: RoledParagraph): string {
  const { from, to } = titleSpan(paragraph) ?? { from: 0, to: 0 };
  return paragraph.text.slice(from, to);
}

/** Where a paragraph says what stands under it: a heading behind its number, else a run-in heading; offsets in its text. */
export function titleSpan(paragraph: RoledParagraph): Span | null {
  if (paragraph.role !== 'heading') return leadOf(paragraph);
  const to = paragraph.text.replace(/[。：:]$/u, '').length;
  return { from: Math.min(paragraph.heading?.to ?? 0, to), to };
}

/** No document is nested deeper; what only looks so must not make the outline grow with the text. */
const DEEPEST = 24;

/** The outline after a paragraph whose role is known. */
export function opened(enclosingParts: Outline, paragraph: RoledParagraph): Outline {
  const { role, heading } = paragraph;
  if (role === 'attach' && enclosingParts.at(-1)?.opening) return enclosingParts;
  if (role === 'title' || role === 'sign' || role === 'attach') return [];
  if (isCaption(paragraph.text)) return enclosingParts;
  const opening = openingOf(paragraph, enclosingParts.at(-1)?.opening);
  const opens = role === 'heading' || opening !== null || heading !== null;
  if (!opens) return enclosingParts;
  const parents =
    role === 'heading' && heading === null
      ? enclosingParts.filter(({ key }) => key !== PLAIN)
      : enclosingParts;
  const outer = parents.slice(0, DEEPEST - 1);
  return [...outer, { key: keyOf(paragraph), paragraph, title: titleOf(paragraph), opening }];
}
