import type { DueState } from '../../lib/review/ledger/due.ts';
import type { LedgerLine } from '../../lib/review/ledger/ledger-line.ts';
import { quantityWords } from '../../lib/text/quantity-words.ts';

/** What is known of lines where they are drawn, and what can be done with a picture. */
export interface Drawing {
  hrefOf(line: LedgerLine): string | undefined;
  dueOf(line: LedgerLine): DueState;
  onSave(picture: SVGSVGElement, title: string): void;
}

/** The amount of a line's target, as people write it; '' where it has none. */
export function amountOf({ quantity }: LedgerLine): string {
  return quantity === undefined ? '' : quantityWords(quantity);
}

/** What a line says, in one sentence for the mark that stands for it. */
export function labelOf(line: LedgerLine): string {
  const { task, measure, quantity, due, notice } = line;
  const what = quantity === undefined ? task || measure : `${quantity.indicator} ${amountOf(line)}`;
  return [what, due, notice.name].filter((part) => part).join('，');
}

/** The notice of a line in a few words: its year first, which tells editions apart. */
export function noticeLabel({ notice: { date, title, name } }: LedgerLine): string {
  const words = title ?? name;
  return date === null || words.includes(date.slice(0, 4)) ? words : `${date.slice(0, 4)} ${words}`;
}
