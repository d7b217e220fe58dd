import type { Edit } from '../edit.ts';
import { matchesIn } from '../matches.ts';

/** A number of an item and the count or month behind it: 2.50个, 3.12月底. There is no half of what is counted so; 2.5个百分点 is a figure. */
const GLUED =
  /^(?<number>[2-9]|[1-9]\d)\.(?=[1-9]\d{0,3}(?:[家所座名户条台处项件场辆套]|个(?!百分点|小时|月|工作日)|月[初中底末前]))/gmu;
/** How far above the item before may begin. */
const REACH = 1500;

/** Whether an item with the number before it stands above: 1. or 1、 over 2. */
function goesOn(above: string, number: number): boolean {
  const last = above.lastIndexOf(`\n${number - 1}`);
  return last >= 0 && /^[.、．]/u.test(above.slice(last + 1 + `${number - 1}`.length));
}

/** `2.50个小区完成改造` below `1.…` → `2. 50个小区完成改造`: the number of an item, and no decimal. */
export function gluedCounts(text: string): Edit[] {
  return matchesIn(GLUED, text).flatMap(({ 0: written, index, groups }) => {
    const above = `\n${text.slice(Math.max(0, index - REACH), index)}`;
    const at = index + written.length;
    return goesOn(above, Number(groups?.number)) ? [{ from: at, to: at, insert: ' ' }] : [];
  });
}
