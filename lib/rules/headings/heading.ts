/** The ways in which Chinese documents number their parts (GB/T 9704—2012, 7.3.3: 一、（一）1.（1）; statutes: 第一章, 第一条). */
export type NumberingStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'capital'
  | 'ordinal'
  | 'bracketed-ordinal'
  | 'arabic'
  | 'bracketed-arabic'
  | 'decimal'
  | 'circled'
  | 'ordinal-is'
  | 'named'
  | 'dash';

/** The number at the head of a paragraph; the span of the finding is the label with the blanks behind it. */
export interface HeadingValue {
  readonly style: NumberingStyle;
  /** The label as written, without blanks: 第三条 （一） 1. */
  readonly label: string;
  /** What it counts to, where that is plain; decimal labels count in their last part. */
  readonly ordinal: number | null;
  /** How many numbers the label has: 2 for 1.3. */
  readonly depth: number;
}
