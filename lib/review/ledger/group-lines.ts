import type { LedgerLine } from './ledger-line.ts';

/** By what the lines of a ledger may stand together. */
export const groupings = ['body', 'deadline', 'section', 'notice'] as const;
export type Grouping = (typeof groupings)[number];

/** Lines that stand together. */
export interface LedgerGroup {
  /** A body, a month (YYYY-MM), a section under its notice, a notice; '' for the lines that name none. */
  readonly name: string;
  readonly lines: readonly LedgerLine[];
}

/** The bodies under which a task stands: those that lead it, else those responsible, else those that support. */
function bearersOf({ bodies: { lead, responsible, support } }: LedgerLine): readonly string[] {
  return [lead, responsible, support].find((names) => names.length > 0) ?? [];
}

const namesOf: Readonly<Record<Grouping, (line: LedgerLine) => readonly string[]>> = {
  body: bearersOf,
  deadline: ({ due }) => (due === undefined ? [] : [due.slice(0, 7)]),
  section: ({ notice, section: [first] }) =>
    first === undefined ? [] : [`${notice.name} › ${first}`],
  notice: ({ notice }) => [notice.name],
};

/** In what order the groups stand: months as they come, bodies by how much they bear, all others as in the text. */
function inOrder(by: Grouping, a: LedgerGroup, b: LedgerGroup): number {
  if (by === 'deadline') return Number(a.name > b.name) - Number(a.name < b.name);
  return by === 'body' ? b.lines.length - a.lines.length : 0;
}

/**
 * Puts lines together, in their order; a task that several bodies lead stands under each of them. What names nothing to stand under comes
 * last.
 */
export function groupLines(lines: readonly LedgerLine[], by: Grouping): LedgerGroup[] {
  const groups = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const names = namesOf[by](line);
    for (const name of names.length === 0 ? [''] : names) {
      const group = groups.get(name) ?? [];
      group.push(line);
      groups.set(name, group);
    }
  }
  return [...groups]
    .map(([name, members]) => ({ name, lines: members }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || inOrder(by, a, b));
}
