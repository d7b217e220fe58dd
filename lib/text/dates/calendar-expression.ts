import type { Span } from '../../model/span.ts';

/** A date, period or time limit as a text writes it. Offsets are those of the text that was searched. */
export interface CalendarExpression extends Span {
  /**
   * `point` a day, month, quarter, year (2023年6月底); `range` from one to another (2月10日—24日); `recurring` comes again
   * (每月5日, 每季度末); `within` a length of time to act in (30个工作日内); `next` counts from something else (次年3月).
   */
  readonly kind: 'point' | 'range' | 'recurring' | 'within' | 'next';
  /** How exact it is: 2023年 is a year, 6月底 a month. `plan` is a five-year plan (“十四五”末). */
  readonly grain: Grain;
  /** Last day of the period, YYYY-MM-DD; null where the text does not fix it. */
  readonly date: string | null;
  /** Whether the year stands there (2023年, 今年, “十四五”), was taken over from the sentence or the notice, or is not known. */
  readonly year: 'written' | 'inherited' | 'unknown';
  /** Where the year stands that was taken over from the sentence. */
  readonly yearAt?: Span;
}

export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'plan' | 'length';
