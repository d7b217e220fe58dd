import type { Genre } from '../../../model/notice-fields.ts';
import type { Span } from '../../../model/span.ts';
import { shape } from '../../../text/pattern.ts';
import { type Quantity, sentenceOf } from '../quantity.ts';
import { above, topicOver } from './above.ts';
import { innerOf, withBound } from './bound-name.ts';
import { type Cell, cellOf } from './cell.ts';
import { CLAUSE_END } from './clause-end.ts';
import { type Neighbours, withHoles } from './holes.ts';
import { LIST_NUMBER } from './list-number.ts';
import { type ListOver, listOver } from './list-over.ts';
import { plainer } from './plainer.ts';
import { respectively } from './respectively.ts';
import { LONGEST_RUN_IN, runInHeading } from './run-in-heading.ts';
import { wordsBehind } from './words-behind.ts';

/** The words around a quantity, parted into clauses, with a hole □ for every other amount. */
export interface Surroundings {
  /** Its own clause up to the number. */
  readonly own: string;
  /** Words between comparator and number: 投资额 of 不超过投资额20%. */
  readonly inner: string;
  /** Its own clause behind the number and the list that it may begin (50万元、□的一次性奖补), up to the next amount. */
  readonly behind: string;
  /** The clause that follows its own: what is to be done 在30日内，制定具体办法. */
  readonly next: string;
  /** The clause of a list that several numbers answer, with the one item that this one answers; '' where there is none. */
  readonly answer: string;
  /** All of the sentence behind the number. */
  readonly ahead: string;
  /** The clauses before its own in the sentence, the nearest first. */
  readonly earlier: readonly string[];
  /** What the paragraph names before its first colon: 受理 of 1.受理：2个工作日; '' where it names nothing so. */
  readonly label: string;
  /** Where the number is all of a table's cell: what its row is called, and its column; null elsewhere. */
  readonly cell: Cell | null;
  /** What is told of the list or the provision in which the number stands. */
  readonly list: ListOver;
  /** The clauses before the sentence, the nearest first; last what opens the list or the section. */
  readonly leads: readonly string[];
  /** The run-in heading of the paragraph, '' where it has none. */
  readonly heading: string;
  /** The heading over the paragraph, '' where there is none. */
  readonly section: string;
  /** The same where the document is built of chapters, whose headings name topics; those of plans say what to do. */
  readonly chapter: string;
}

/** So much of the paragraph is looked at before the sentence. */
const LEAD_REACH = 80;

/** 2月份、3月份、房租: what cut dates leave of their list. */
const LOST_DATES = /^、+|、(?=、)/gu;
/** Looks round a quantity. */
export function surroundingsOf(quantity: Quantity, neighbours: Neighbours): Surroundings {
  return new Found(quantity, neighbours);
}

/** What few names need is looked for when it is asked for. */
class Found implements Surroundings {
  readonly own: string;
  readonly ahead: string;
  readonly inner: string;
  readonly behind: string;
  readonly earlier: readonly string[];
  readonly answer: string;
  readonly #quantity: Quantity;
  readonly #neighbours: Neighbours;
  #leads: readonly string[] | undefined;
  #heading: string | undefined;

  constructor(quantity: Quantity, neighbours: Neighbours) {
    const { from, to, offset, number, word, passage } = quantity;
    const { text } = passage;
    const { to: end } = sentenceOf(quantity);
    this.#quantity = quantity;
    this.#neighbours = neighbours;
    this.ahead = this.#holed({ from: to, to: end });
    const led = this.#ledTo().replace(/之$/u, '的');
    const before = respectively(led, this.ahead, () =>
      neighbours.quantities
        .filter(({ from: at }) => at >= offset && !text.startsWith('（含', at - 2))
        .map((span) => text.slice(span.from, span.to)),
    );
    const [clause = '', ...earlier] = clausesOf(before).reverse();
    const own = withBound(clause, text.slice(from, number.from)).replace(AS_A_RULE, '');
    this.own = own;
    this.inner = word === undefined ? '' : innerOf(text.slice(word.to, number.from), own);
    this.earlier = earlier.filter(isClause);
    const near = `${own}${this.inner}` || (this.earlier[0] ?? '');
    this.behind = wordsBehind(near, this.ahead, text.slice(to, end));
    this.answer =
      before === led ? '' : (earlier.find((words) => !`，${led}，`.includes(`，${words}，`)) ?? '');
  }

  get next(): string {
    return clausesOf(this.ahead)[1] ?? '';
  }

  get label(): string {
    const { from, passage } = this.#quantity;
    return labelOf(passage.text, from);
  }

  get cell(): Cell | null {
    return cellOf(this.#quantity);
  }

  get list(): ListOver {
    const { offset, from, passage } = this.#quantity;
    return listOver(passage, { from: offset, to: from });
  }

  get leads(): readonly string[] {
    const { offset, passage } = this.#quantity;
    const near = { from: Math.max(0, offset - LEAD_REACH), to: offset };
    this.#leads ??= [...clausesOf(this.#holed(near)).reverse(), above(passage)].filter(isClause);
    return this.#leads;
  }

  get heading(): string {
    const { offset, passage } = this.#quantity;
    this.#heading ??= offset === 0 ? '' : runInHeading(passage.text);
    return this.#heading;
  }

  get section(): string {
    return topicOver(this.#quantity.passage);
  }

  get chapter(): string {
    return CHAPTERED.has(this.#quantity.passage.genre) ? this.section : '';
  }

  /** The sentence up to the number; one that begins with 分别 goes on with the list of the one before: …分别达到□、□；2030年分别达到. */
  #ledTo(): string {
    const { offset, from, passage } = this.#quantity;
    const led = this.#holed({ from: offset, to: from });
    if (!led.startsWith('分别')) return led;
    const start = Math.max(passage.text.lastIndexOf('。', offset - 2) + 1, offset - LEAD_REACH * 2);
    return `${this.#holed({ from: start, to: offset }).replace(/；$/u, '，')}${led}`;
  }

  #holed(span: Span): string {
    return plainer(withHoles(this.#quantity.passage.text, span, this.#neighbours));
  }
}

const LABEL = shape`^(?:[^，。：；（）\s]{1,3}[、.．]|（[^（）]{1,3}）|[-—·]+)? ?(?<label>[^，。：；（）\d]{2,26})：`;

function labelOf(text: string, at: number): string {
  const label = LABEL.exec(text.slice(0, Math.min(at, LONGEST_RUN_IN)));
  return label?.groups?.label ?? '';
}

const CHAPTERED: ReadonlySet<Genre> = new Set(['办法', '规定', '细则', '条例']);

const isClause = (clause: string) => clause !== '';

/** A list's numbers and the commas that lost dates leave, which most texts lack. */
const LISTS = /[.．、是]/u;

/** The clauses of a text, without the numbers that they bear in a list. */
function clausesOf(text: string): string[] {
  const clauses = text.split(CLAUSE_END);
  if (!LISTS.test(text)) return clauses;
  return clauses.map((clause) => clause.replace(LIST_NUMBER, '').replace(LOST_DATES, ''));
}

/** 以每小时补助, 每次以补助: with 为原则 behind the number. */
const AS_A_RULE = /^以(?=每.{1,3}补助)|(?<=^每.{1,3})以(?=补助)/u;
