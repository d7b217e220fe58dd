/** What a passage does: `orders` (orders, plans or promises action by somebody: a measure) or `tells` (explains, defines, permits). */
export interface MeasureValue {
  readonly act: 'orders' | 'tells';
}
