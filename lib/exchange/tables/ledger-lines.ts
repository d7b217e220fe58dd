import type { BodyRole } from '../../model/body.ts';
import type { CollectedNotice, Collection } from '../../model/collection.ts';
import type { RowKind } from '../../model/follow-up.ts';
import type { Target } from '../../model/target.ts';
import { followedUp } from '../../review/ledger/followed-up.ts';
import type { LedgerLine, LedgerNotice } from '../../review/ledger/ledger-line.ts';
import { judgedNotice } from '../judged-notice.ts';
import type { ExchangeWords } from '../words/words.ts';
import { dueOf } from './ledger-rows.ts';
import { type NotedRow, notedRows } from './noted-rows.ts';
import { noticeName } from './notice-cells.ts';
import { noteWords, verdictWords } from './remarks.ts';
import { sentenceAt } from './sentence-at.ts';

/** What the lines of a ledger are made with. */
export interface LedgerMaking {
  /** The codes that notes name. */
  readonly codes?: Collection['codes'];
  readonly words: ExchangeWords;
  /** Whether notes that are on no row's words have lines of their own: for files that have no other room for them. */
  readonly everyNote: boolean;
  /** By which the lines call the notice; '' in files. */
  readonly id?: string;
}

/** What people said of a row: the verdict on its target, then the notes on its words. */
function saidOf({ notice, target, notes }: NotedRow, { codes, words }: LedgerMaking): string {
  const verdict = target === undefined ? '' : verdictWords(notice, ['target', target], words);
  const said = verdict === '' ? [] : [`${words.columns.verdict}：${verdict}`];
  return [...said, ...notes.map((written) => noteWords(written, { codes }))].join('\n');
}

function bodiesOf({ bodies }: NotedRow): LedgerLine['bodies'] {
  const named = (role: BodyRole) => [
    ...new Set(bodies.filter((body) => body.role === role).map(({ name }) => name)),
  ];
  return { lead: named('lead'), responsible: named('responsible'), support: named('support') };
}

/** What a target says, without its place and evidence. */
function quantityOf(target: Target): LedgerLine['quantity'] {
  const { value, value2, unit, comparator, indicator, deadline, kind, class: sort } = target;
  const rest = { value, unit, comparator, indicator, deadline, kind, class: sort };
  return value2 === undefined ? rest : { ...rest, value2 };
}

function idOf(row: NotedRow, kind: RowKind, at: number): string {
  if (row.task === '' && row.target === undefined)
    return `bare ${row.followUps[0]?.id ?? row.notes[0]?.id ?? at}`;
  return `${kind} ${row.span?.from}-${row.span?.to}`;
}

/** The ledger of one notice as its readers have judged it, in text order. Pure. */
export function ledgerLines(read: CollectedNotice, making: LedgerMaking): LedgerLine[] {
  const collected = judgedNotice(read);
  const { words, everyNote, id = '' } = making;
  const { title, date, issuers } = collected.reading.notice;
  const notice: LedgerNotice = {
    ...{ id, title, date, issuers, url: collected.url },
    name: noticeName(collected, words),
  };
  return notedRows(collected, everyNote).map((row, at): LedgerLine => {
    const { target, span, section, task, measure, deadlines } = row;
    const kind = target === undefined ? 'measure' : 'target';
    return {
      ...{ id: `${id} ${idOf(row, kind, at)}`, notice, kind, span, section, task, measure },
      quantity: target === undefined ? undefined : quantityOf(target),
      bodies: bodiesOf(row),
      due: dueOf(row),
      dueWords: deadlines.map(({ quote }) => quote),
      followedUp: followedUp(row.followUps),
      said: saidOf(row, making),
      words: span === null ? '' : sentenceAt(collected.text, span),
    };
  });
}
