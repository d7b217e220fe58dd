import type { Span } from '../../model/span.ts';

/** So much more than a day alone: （以发票为准，日期为1月1日至6月30日）. */
const REMARK_BEFORE = /（[^（）]{4,}$/u;
const CLOSES = /^[^（）]*）/u;

/** Whether a day stands in a remark in brackets that ends before `from`, and tells of something else: 设备（开票日期为6月30日前）按20%给予补助. */
export function isInRemark(day: Span, text: string, from: number): boolean {
  return CLOSES.test(text.slice(day.to, from)) && REMARK_BEFORE.test(text.slice(0, day.from));
}
