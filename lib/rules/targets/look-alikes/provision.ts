import { AMEND } from '../../../lexicon/kind-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import type { LookAlike } from './look-alike.ts';

/** 前«二款», 增加«一条»，作为第九条, 改为«二条», 下列«一款», 第三十三条、«三十四条»: parts of a law. */
const OF_LAW = byUnit(
  `(?:前|${AMEND.source})«[一二两三四五六七八九十]{1,3}[条款项目节章]»|«[一二两三四五六七八九十]{1,3}[条款项]»，作为|第[^，。；«]{1,6}条[、和及至到]«[一二三四五六七八九十百]{2,4}条»`,
);

/** Parts of a law that are counted. */
export const provision: LookAlike = {
  name: 'provision',
  is: ({ marked }) => isIn(OF_LAW, marked),
};
