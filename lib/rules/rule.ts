import type { BlockRole } from '../model/block.ts';
import type { Evidence } from '../model/finding.ts';
import type { Genre } from '../model/notice-fields.ts';
import type { Span } from '../model/span.ts';
import { matchesIn, seekMatch } from '../text/matches.ts';
import { mayMatch } from '../text/may-match.ts';
import { rulesFor } from './rules-for.ts';

/** What a rule sees: one paragraph in normalised simplified text, and what it inherits from around it. Rules know no more. */
export interface Passage {
  /** The paragraph; all offsets of a rule are in here. */
  readonly text: string;
  readonly role: BlockRole;
  /** Genre of what the notice hands down. */
  readonly genre: Genre;
  /** Day of the notice (YYYY-MM-DD), for 6月底前 and 今年; null where it has none. */
  readonly date: string | null;
  /** Texts of the headings above, outermost first. */
  readonly section: readonly string[];
  /** The sentence that opens the list in which this paragraph is an item (应当符合下列条件：), where there is one. */
  readonly opening: string | null;
  /** The paragraph with which the article begins in which this one stands (第十一条 补助金，依下列规定核发：), where it is not this one. */
  readonly article?: string;
  /** Year of which the notice speaks (see noticeYear); where it is left out, the year of `date` stands. */
  readonly year?: number | null;
  /** Where that year stands; offsets as those of an inherited day. Null where only the page around the text has it. */
  readonly yearAt?: Span | null;
  /** Whether the document says that the first body of each label leads (列第一位者为牵头单位，下同). */
  readonly firstBodyLeads?: boolean;
  /** Where it says so; offsets as those of an inherited day. */
  readonly firstLeadsAt?: Span | null;
  /** Names of the columns, where the passage is a row of a table whose cells are parted by tabs. */
  readonly columns?: readonly string[];
  /** Whether the passage is a row of such a table, or a line of one of its cells. */
  readonly inTable?: boolean;
  /** Whether the title of that table says that its figures are to be reached. */
  readonly ofAims?: boolean;
  /** In what all figures of that table are counted that say nothing else, with the magnitude: 万元. */
  readonly measuredIn?: string;
  /** What the table says of the figure that is the passage, where a table's cells stand a line each. */
  readonly figure?: TableFigure;
  /** What the lines around it say of a row of a printed table of indicators. */
  readonly row?: PrintedRow;
  /** Day by which the targets here are to hold, as what opens the section or the heading above says. */
  readonly aim?: InheritedDay | null;
}

/** A figure of a table of indicators, as its row and column say. */
export interface TableFigure {
  /** The indicator: 城市防洪达标率. */
  readonly name: string;
  /** The unit as the table writes it, with its magnitude (万立方米); '' where it says none. */
  readonly unit: string;
  /** Last day of its column's period, YYYY-MM-DD; null where the table names none. */
  readonly date: string | null;
  /** How things were, and no aim. */
  readonly isBase: boolean;
}

/** A row of a table of indicators of which only its line breaks were kept. */
export interface PrintedRow {
  /** The indicator, without the row's number; also where its cell goes over the lines above and below. */
  readonly name: string;
  /** The unit, with its magnitude (万元/人), where its cell goes over those lines. */
  readonly unit?: string;
}

/** A day that a passage inherits; offsets in the passage, below zero for what stands before it, beyond its end for what follows. */
export interface InheritedDay {
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** What a rule found; offsets are in the passage's text, evidence likewise. */
export interface Found<Value> extends Span {
  readonly rule: string;
  readonly value: Value;
  readonly evidence: readonly Evidence[];
}

/**
 * One way of writing one fact. `name` is the file's name; `pattern` has the flag g; `read` returns null for a look-alike, and
 * several readings where one match names several things (责任单位：A、B).
 */
export interface Rule<Value> {
  readonly name: string;
  readonly pattern: RegExp;
  /** Whether the rule has anything to say of such a passage; asked before its pattern is tried. */
  applies?(passage: Passage): boolean;
  read(match: RegExpExecArray, passage: Passage): Reading<Value> | readonly Reading<Value>[] | null;
}

/** A rule's answer for one match: the value, the evidence, and the span where it is not the whole match. */
export interface Reading<Value> {
  readonly value: Value;
  readonly span?: Span;
  readonly evidence?: readonly Evidence[];
}

/** All that one rule finds in a passage, in text order. */
export function applyRule<Value>(rule: Rule<Value>, passage: Passage): Found<Value>[] {
  if (!mayFind(rule, passage)) return [];
  return matchesOnce(rule.pattern, passage).flatMap((match) => answersOf(rule, match, passage));
}

/**
 * All that some rules find in each passage of a text, by rule in their order. Each rule is applied to all passages before the next is, for a
 * pattern is large machine code, which is then fetched once; what it needs is asked passage by passage before, for then a passage is
 * looked through once for all rules.
 */
export function applyRules<Value>(
  rules: readonly Rule<Value>[],
  passages: readonly Passage[],
): Found<Value>[][] {
  const placed = passages.map((passage) => ({ passage, found: [] as Found<Value>[] }));
  const asked = new Map(rules.map((rule) => [rule, [] as typeof placed]));
  for (const place of placed)
    for (const rule of rulesFor(rules, place.passage)) asked.get(rule)?.push(place);
  for (const [rule, places] of asked)
    for (const { passage, found } of places)
      for (const match of matchesIn(rule.pattern, passage.text))
        found.push(...answersOf(rule, match, passage));
  return placed.map(({ found }) => found);
}

/** Rules of one kind that stand together may share a pattern (sentences, for what they bind to); its matches are found once for them. */
let last: Readonly<{ pattern: RegExp; passage: Passage; matches: RegExpExecArray[] }> | null = null;

function matchesOnce(pattern: RegExp, passage: Passage): RegExpExecArray[] {
  if (last?.pattern !== pattern || last.passage !== passage)
    last = { pattern, passage, matches: matchesIn(pattern, passage.text) };
  return last.matches;
}

/** What the first of some rules that finds anything in a passage finds there first; undefined where none finds anything. */
export function findFirst<Value>(
  rules: readonly Rule<Value>[],
  passage: Passage,
): Found<Value> | undefined {
  let first: Found<Value> | undefined;
  for (const rule of rulesFor(rules, passage)) {
    const isFound = seekMatch(rule.pattern, passage.text, (match) => {
      first = answersOf(rule, match, passage)[0];
      return first !== undefined;
    });
    if (isFound) break;
  }
  return first;
}

/** Whether one rule finds so much in a passage (1 or more); looks no further than it must. */
export function findsAtLeast(rule: Rule<unknown>, passage: Passage, least: number): boolean {
  let found = 0;
  return (
    mayFind(rule, passage) &&
    seekMatch(rule.pattern, passage.text, (match) => {
      found += answersOf(rule, match, passage).length;
      return found >= least;
    })
  );
}

function mayFind(rule: Rule<unknown>, passage: Passage): boolean {
  return rule.applies?.(passage) !== false && mayMatch(rule.pattern, passage.text);
}

function answersOf<Value>(
  rule: Rule<Value>,
  match: RegExpExecArray,
  passage: Passage,
): readonly Found<Value>[] {
  const answer = rule.read(match, passage);
  if (answer === null) return NOTHING;
  if (!isList(answer)) return [foundIn(rule, match, answer)];
  return answer.map((reading) => foundIn(rule, match, reading));
}

const NOTHING: readonly never[] = [];

const isList = <Value>(
  answer: Reading<Value> | readonly Reading<Value>[],
): answer is readonly Reading<Value>[] => Array.isArray(answer);

function foundIn<Value>(
  { name }: Rule<Value>,
  match: RegExpExecArray,
  { value, span, evidence = NOTHING }: Reading<Value>,
): Found<Value> {
  const from = span?.from ?? match.index;
  const to = span?.to ?? match.index + match[0].length;
  return { rule: name, from, to, value, evidence };
}
