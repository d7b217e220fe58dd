import type { BlockRole } from '../../model/block.ts';
import type { NoticeFields } from '../../model/notice-fields.ts';
import { compactPlain } from '../fields/compact.ts';
import { type Above, above, enclosing, heads, type Outline, opened, resumed } from '../outline.ts';
import type { Paragraph, RoledParagraph } from '../paragraph.ts';
import { addressee } from './addressee.ts';
import { attach } from './attach.ts';
import { betweenTitles } from './between-titles.ts';
import { bodiesLine } from './bodies-line.ts';
import { contents } from './contents.ts';
import { contentsLines } from './contents-lines.ts';
import { continuedLine } from './continued-line.ts';
import { field } from './field.ts';
import { furniture } from './furniture.ts';
import { headLine } from './head-line.ts';
import { headingLine } from './heading-line.ts';
import { indicatorName } from './indicator-name.ts';
import { leftOut } from './left-out.ts';
import { measureOrBody } from './measure-or-body.ts';
import { preamble } from './preamble.ts';
import type { Passed, Phase, RoleRule, Scene, Whole } from './scene.ts';
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
  leftOut,
  contents,
  tableRow,
  indicatorName,
  attach,
  bodiesLine,
  ownTitle,
  sign,
  title,
  addressee,
  betweenTitles,
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
  /** What was open before a paragraph without a number closed it. */
  readonly interrupted: Outline;
  readonly phase: Phase;
  readonly table: Table | null;
  readonly inArticles: boolean;
}

/** Says of each paragraph what it is for and under which headings it stands. */
export function assignRoles(
  paragraphs: readonly Paragraph[],
  notice: NoticeFields,
): OutlinedParagraph[] {
  const whole: Whole = {
    notice,
    titleLines: titleLines(paragraphs, notice),
    contentsLines: contentsLines(paragraphs),
  };
  const done: OutlinedParagraph[] = [];
  let progress = BEGINNING;
  paragraphs.forEach((paragraph, index) => {
    const outline = resumed(progress.outline, progress.interrupted, paragraph);
    const parts = enclosing(outline, paragraph);
    const place = above(parts);
    const after = paragraphs.slice(index + 1, index + 1 + AHEAD);
    const headsNext = after[0] !== undefined && heads(parts, paragraph, after[0]);
    const scene = sceneOf(whole, progress, { paragraph, place, before: done, after, headsNext });
    const roled = outlined(paragraph, roleIn(scene), place);
    done.push(roled);
    const open = {
      outline: opened(parts, roled),
      interrupted: interruptedBy(roled, outline, progress),
    };
    progress = { ...progressAfter(scene, roled), ...open };
  });
  return done;
}

/** A paragraph, what stands above it, and what is around it. */
interface Here extends Pick<Scene, 'paragraph' | 'before' | 'after' | 'headsNext'> {
  readonly place: Above;
}

/** What a rule sees. Written out, as are the next two: to spread objects takes ten times as long, and this is done for each paragraph. */
function sceneOf(whole: Whole, passed: Progress, here: Here): Scene {
  const { paragraph, place, before, after, headsNext } = here;
  return {
    notice: whole.notice,
    titleLines: whole.titleLines,
    contentsLines: whole.contentsLines,
    parents: place.parents,
    section: place.section,
    opening: place.opening,
    openingRole: place.openingRole,
    level: place.level,
    paragraph,
    tight: compactPlain(paragraph.text),
    before,
    after,
    phase: passed.phase,
    table: passed.table,
    inArticles: passed.inArticles,
    hasFields: passed.hasFields,
    hasBegun: passed.hasBegun,
    lastOther: passed.lastOther,
    headsNext,
  };
}

function outlined({ text, from, heading }: Paragraph, role: BlockRole, place: Above) {
  const { parents, section, opening, openingRole, level } = place;
  return { text, from, heading, role, parents, section, opening, openingRole, level };
}

const BEGINNING: Progress = {
  outline: [],
  interrupted: [],
  phase: 'head',
  table: null,
  inArticles: false,
  hasFields: false,
  hasBegun: false,
  lastOther: null,
};
/** Roles of lines with which a document begins. */
const BEGINNINGS: readonly BlockRole[] = ['title', 'addressee', 'preamble'];

/** The outline that paragraphs without a number interrupt, up to the next number. */
function interruptedBy(
  { heading, role }: OutlinedParagraph,
  outline: Outline,
  before: Progress,
): Outline {
  if (heading !== null || role === 'title') return [];
  return before.interrupted.length > 0 ? before.interrupted : outline;
}

type Step = Omit<Progress, 'outline' | 'interrupted'>;

function progressAfter(passed: Scene, paragraph: OutlinedParagraph): Step {
  const { role } = paragraph;
  const isTitle = role === 'title';
  return {
    phase: NEXT_PHASE[role] ?? passed.phase,
    table: tableAfter(passed.table, paragraph, passed.after),
    inArticles: isArticle(paragraph) || (passed.inArticles && !isTitle),
    hasFields: passed.hasFields || role === 'meta' || isTitle,
    hasBegun: passed.hasBegun || BEGINNINGS.includes(role),
    lastOther: isTitle || role === 'preamble' ? passed.lastOther : role,
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
