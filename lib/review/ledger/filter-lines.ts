import type { BodyRole } from '../../model/body.ts';
import type { TaskState } from '../../model/follow-up.ts';
import { normalise } from '../../text/normalise.ts';
import { type DueState, dueState } from './due.ts';
import { isInConflict, latestEntry } from './followed-up.ts';
import type { LedgerLine } from './ledger-line.ts';

/** What is to be left of a ledger; null leaves all. */
export interface LedgerFilter {
  /** Words that must all occur, as `searchTerms` gives them. */
  readonly terms: readonly string[];
  /** A body that bears the task in any part. */
  readonly body: string | null;
  /** `unsaid` where nobody has said how far the task has come; `conflict` where people say different things. */
  readonly state: TaskState | 'unsaid' | 'conflict' | null;
  readonly due: DueState | null;
}

const ROLES: readonly BodyRole[] = ['lead', 'responsible', 'support'];

/** All bodies that bear a task in any part, each once. */
export function bodiesOf({ bodies }: LedgerLine): string[] {
  return [...new Set(ROLES.flatMap((role) => bodies[role]))];
}

const plainWords = new WeakMap<LedgerLine, string>();

/** What a line says, in small simplified letters: made once, for a ledger of thousands is looked through at every key. */
export function searchedWords(line: LedgerLine): string {
  const known = plainWords.get(line);
  if (known !== undefined) return known;
  const { notice, section, task, measure, quantity, due = '', said } = line;
  const written = (line.followedUp?.wordings ?? []).flatMap((each) => [
    each.said.progress,
    each.said.remarks,
  ]);
  const own = [...written, said].join('\n');
  const words = [
    ...[notice.name, ...section, task, measure, quantity?.indicator ?? '', ...bodiesOf(line), due],
    own === '' ? '' : normalise(own).text,
  ]
    .join('\n')
    .toLowerCase();
  plainWords.set(line, words);
  return words;
}

function isInState(line: LedgerLine, state: LedgerFilter['state']): boolean {
  if (state === null) return true;
  if (state === 'conflict') return isInConflict(line.followedUp);
  return (latestEntry(line.followedUp).state ?? 'unsaid') === state;
}

/** The lines that a filter leaves, in their order; `today` as in `dueState`. */
export function filterLines(
  lines: readonly LedgerLine[],
  { terms, body, state, due }: LedgerFilter,
  today: string,
): LedgerLine[] {
  return lines.filter(
    (line) =>
      isInState(line, state) &&
      (due === null || dueState(line, today) === due) &&
      (body === null || bodiesOf(line).includes(body)) &&
      terms.every((term) => searchedWords(line).includes(term)),
  );
}

/** The bodies of a ledger with how many lines they bear in any part, those with the most first. */
export function countBodies(lines: readonly LedgerLine[]): [name: string, lines: number][] {
  const counts = new Map<string, number>();
  for (const name of lines.flatMap(bodiesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || Number(a > b) - Number(a < b));
}
