import type { CardFinding, ToldRow } from '../../../components/notice/mark-card.tsx';
import type { Judgement } from '../../../lib/model/judgement.ts';
import type { CardRow } from '../../../lib/model/mark.ts';
import { rowText } from '../../../lib/page/card/row-text.ts';
import type { Judgeable } from '../../../lib/review/judgeable.ts';
import { say } from '../../browser/say.ts';

/** The rows of a card in the language of the interface. */
export function toldRows(card: readonly CardRow[]): ToldRow[] {
  return card.map((row) => ({ label: say(`label_${row.label}`), text: rowText(row, say) }));
}

/** A finding as its card shows it. */
export function cardFinding(found: Judgeable, said: Judgement | undefined): CardFinding {
  const { kind, span, card, read } = found;
  return { kind, span, rows: toldRows(card), read, said };
}
