import type { BodyRole } from '../../model/body.ts';
import type { FollowUpEntry } from '../../model/follow-up.ts';
import {
  type LedgerColumnName,
  type LedgerTemplate,
  ledgerColumnNames,
} from '../../model/ledger-template.ts';
import type { LedgerLine } from '../../review/ledger/ledger-line.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { comparatorWords, sectionWords, valueCell } from './notice-cells.ts';
import { type Cell, type Column, dayCell } from './table.ts';

/** A column of the ledger, in the view as in files. */
export interface LedgerColumn extends Column<LedgerLine> {
  readonly column: LedgerColumnName;
}

const WIDTHS: Readonly<Record<LedgerColumnName, number>> = {
  number: 6,
  source: 28,
  section: 24,
  task: 24,
  measure: 50,
  indicator: 20,
  comparator: 14,
  value: 10,
  unit: 8,
  lead: 18,
  responsible: 18,
  support: 18,
  deadline: 12,
  deadlineWords: 16,
  progress: 20,
  state: 10,
  remarks: 24,
  words: 40,
  url: 24,
};

/** What all present wordings of a follow-up say of one thing: in a conflict, each of them in a line. */
function entries({ followedUp }: LedgerLine, say: (entry: FollowUpEntry) => string): string[] {
  const said = (followedUp?.wordings ?? []).map((wording) => say(wording.said));
  return [...new Set(said)].filter((words) => words !== '');
}

const namesOf = (role: BodyRole) => (line: LedgerLine) => line.bodies[role].join('、') || null;

type Cells = Readonly<Record<LedgerColumnName, (line: LedgerLine, index: number) => Cell>>;

function cellsIn(words: ExchangeWords): Cells {
  return {
    number: (_, index) => index + 1,
    source: ({ notice }) => notice.name,
    section: ({ section }) => sectionWords(section),
    task: ({ task }) => task,
    measure: ({ measure }) => measure,
    indicator: ({ quantity }) => quantity?.indicator ?? null,
    comparator: ({ quantity }) => (quantity ? comparatorWords(quantity, words) : null),
    value: ({ quantity }) => (quantity ? valueCell(quantity) : null),
    unit: ({ quantity }) => quantity?.unit ?? null,
    lead: namesOf('lead'),
    responsible: namesOf('responsible'),
    support: namesOf('support'),
    deadline: ({ due }) => dayCell(due),
    deadlineWords: ({ dueWords }) => dueWords.join('；') || null,
    progress: (line) => entries(line, ({ progress }) => progress).join('\n') || null,
    state: (line) =>
      entries(line, ({ state }) => (state === null ? '' : words.states[state])).join(' / ') || null,
    remarks: (line) =>
      [...entries(line, ({ remarks }) => remarks), line.said]
        .filter((said) => said !== '')
        .join('\n') || null,
    words: (line) => line.words,
    url: ({ notice, words: sentence }) => textFragmentUrl(notice.url, sentence) ?? null,
  };
}

/** The columns of the ledger: those of a template, in its order and under its names; without one, all of them as offices have them. */
export function ledgerColumns(words: ExchangeWords, template?: LedgerTemplate): LedgerColumn[] {
  const cells = cellsIn(words);
  const chosen: LedgerTemplate['columns'] =
    template?.columns ?? ledgerColumnNames.map((column) => ({ column }));
  return chosen.map(({ column, name }) => ({
    column,
    name: name ?? words.columns[column],
    width: WIDTHS[column],
    cell: cells[column],
  }));
}
