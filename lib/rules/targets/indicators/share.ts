import { nounBefore, nounBehind } from './noun.ts';
import { paidShareIndicator } from './payment.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, paymentIn } from './topic.ts';

/** 占比, 比例: names nothing without the words before it. */
const BARE_NAME = 2;

/** 施工验收事项 and 纳入 of 实现施工验收事项100%纳入; a share that is paid; else what stands before. */
export function shareIndicator(around: Surroundings, unholed: string): string {
  const { own, behind } = around;
  const payment = paymentIn(behind);
  if (payment !== '' && payment.length <= 8) return paidShareIndicator(around, payment);
  const before = nounBefore(own);
  const after = nounBehind(behind);
  if (before === '') return after || clauseBefore(around, 'nearest');
  if (/(?:房租|租金|物业费)$/u.test(before)) return `${aboutOf(around) ?? ''}${before}`;
  if (/^发给|^核给/u.test(behind)) return `${before.replace(/按照?/u, '')}比例`;
  if (before.length <= BARE_NAME) return nounBefore(unholed);
  return after.length <= 6 && !/^的/u.test(behind) ? `${before}${after}` : before;
}
