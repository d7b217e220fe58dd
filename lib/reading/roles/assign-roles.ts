import type { BlockRole } from '../../model/block.ts';
import type { NoticeFields } from '../../model/notice-fields.ts';
import { compact } from '../fields/compact.ts';
import { type Above, above, enclosing, heads, type Outline, opened } from '../outline.ts';
import type { Paragraph, RoledParagraph } from '../paragraph.ts';
import { addressee } from './addressee.ts';
import { attach } from './attach.ts';
import { bodiesLine } from './bodies-line.ts';
import { contents } from './contents.ts';
import { contentsLines } from './contents-lines.ts';
import { continuedLine } from './continued-line.ts';
import { field } from './field.ts';
import { furniture } from './furniture.ts';
import { headLine } from './head-line.ts';
import { headingLine } from './heading-line.ts';
import { measureOrBody } from './measure-or-body.ts';
import { preamble } from './preamble.ts';
import type { Passed, Phase, RoleRule, Scene } from './scene.ts';
import { sign } from './sign.ts';
import { type Table, tableAfter } from './table.ts';
import { tableRow } from './table-row.ts';
import { ownTitle, title } from './title.ts';
import { titleLines } from './title-lines.ts';

/** A paragraph with its role and what stands above it. */
export interface OutlinedParagraph extends RoledParagraph, Above {}

/** The first rule that can tell decides; so the surest signs stand first. */
const RULES: readonly RoleRule[] = [
  furniture,
  continuedLine,
  field,
  contents,
  tableRow,
  attach,
  bodiesLine,
  ownTitle,
  sign,
  title,
  addressee,
  preamble,
  headingLine,
  headLine,
];

const NEXT_PHASE: Partial<Record<BlockRole, Phase>> = {
  title: 'head',
  preamble: 'opened',
  heading: 'text',
  measure: 'text',
  body: 'text',
  sign: 'closed',
  attach: 'closed',
};
/** How many paragraphs a rule may look ahead. */
const AHEAD = 6;

/** How far the reading of a text has come. */
interface Progress extends Passed {
  readonly outline: Outline;
  readonly phase: Phase;
  readonly table: Table | null;
  readonly inArticles: boolean;
}

/** Says of each paragraph what it is for and under which headings it stands. */
export function assignRoles(
  paragraphs: readonly Paragraph[],
  notice: NoticeFields,
): OutlinedParagraph[] {
  const whole = {
    notice,
    titleLines: titleLines(paragraphs, notice),
    contentsLines: contentsLines(paragraphs),
  };
  const done: OutlinedParagraph[] = [];
  let progress: Progress = {
    outline: [],
    phase: 'head',
    table: null,
    inArticles: false,
    ...NOTHING,
  };
  paragraphs.forEach((paragraph, index) => {
    const parts = enclosing(progress.outline, paragraph);
    const after = paragraphs.slice(index + 1, index + 1 + AHEAD);
    const scene: Scene = {
      ...whole,
      ...above(parts),
      paragraph,
      tight: compact(paragraph.text),
      before: done,
      after,
      phase: progress.phase,
      table: progress.table,
      inArticles: progress.inArticles,
      hasFields: progress.hasFields,
      hasBegun: progress.hasBegun,
      lastOther: progress.lastOther,
      headsNext: after[0] !== undefined && heads(parts, paragraph, after[0]),
    };
    const roled = { ...paragraph, role: roleIn(scene), ...above(parts) };
    done.push(roled);
    progress = {
      outline: opened(parts, roled),
      phase: NEXT_PHASE[roled.role] ?? progress.phase,
      table: tableAfter(progress.table, roled),
      ...passedAfter(progress, roled.role),
      inArticles: isArticle(paragraph) || (progress.inArticles && roled.role !== 'title'),
    };
  });
  return done;
}

const NOTHING: Passed = { hasFields: false, hasBegun: false, lastOther: null };
/** Roles of lines with which a document begins. */
const BEGINNINGS: readonly BlockRole[] = ['title', 'addressee', 'preamble'];

function passedAfter({ hasFields, hasBegun, lastOther }: Passed, role: BlockRole): Passed {
  return {
    hasFields: hasFields || role === 'meta' || role === 'title',
    hasBegun: hasBegun || BEGINNINGS.includes(role),
    lastOther: role === 'title' || role === 'preamble' ? lastOther : role,
  };
}

function isArticle({ heading }: Paragraph): boolean {
  return heading?.value.style === 'article';
}

function roleIn(scene: Scene): BlockRole {
  for (const rule of RULES) {
    const role = rule(scene);
    if (role !== null) return role;
  }
  return measureOrBody(scene);
}
