import { type Found, findFirst, type Passage, type Rule } from '../rule.ts';
import { arabic } from './arabic.ts';
import { article } from './article.ts';
import { bareArabic } from './bare-arabic.ts';
import { bracketedArabic } from './bracketed-arabic.ts';
import { bracketedOrdinal } from './bracketed-ordinal.ts';
import { capital } from './capital.ts';
import { chapter } from './chapter.ts';
import { circled } from './circled.ts';
import { dash } from './dash.ts';
import { decimal } from './decimal.ts';
import type { HeadingValue } from './heading.ts';
import { named } from './named.ts';
import { ordinal } from './ordinal.ts';
import { ordinalIs } from './ordinal-is.ts';
import { part } from './part.ts';
import { section } from './section.ts';

/** The ways of numbering; the first that fits is taken, so the more particular stand first. */
export const headingRules: readonly Rule<HeadingValue>[] = [
  part,
  chapter,
  section,
  article,
  named,
  capital,
  bracketedOrdinal,
  ordinal,
  ordinalIs,
  decimal,
  arabic,
  bracketedArabic,
  bareArabic,
  circled,
  dash,
];

/** The number at the head of a passage, or null. */
export function findHeading(passage: Passage): Found<HeadingValue> | null {
  return findFirst(headingRules, passage) ?? null;
}
