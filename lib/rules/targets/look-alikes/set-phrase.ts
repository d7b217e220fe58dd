import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

const SMALL = '[一二双两三四五六七八九十多]';

/** «三地»一区, «一环»、三楔, «一企»一策, «一户多»表, «一笔»过资助, 三区«三线»: two small numbers that answer each other; not 一日«两次». */
const ANSWERS = byUnit(
  `«一[^年月周天半倍]多»|«一笔»过|«${SMALL}[环轴带廊核翼极湾圈片区]»、${SMALL}(?!个)|«${SMALL}\\p{Script=Han}»(?![或至到])\\p{Script=Han}?${SMALL}[\\p{Script=Han}]|(?:^|[^\\p{Script=Han}\\d]|[“、])${SMALL}\\p{Script=Han}{1,2}«${SMALL}(?!次)\\p{Script=Han}»`,
);

/** 合格«一家»复工一家, «一个»企业一个方案: one by one. */
const ONE_BY_ONE = shape`«一(?<of>\p{Script=Han})»\p{Script=Han}{1,3}一\k<of>|一(?<same>\p{Script=Han})\p{Script=Han}{1,3}«一\k<same>»`;

/** Set phrases of two small numbers; none of them counts anything. */
export const setPhrase: LookAlike = {
  name: 'set-phrase',
  is: ({ marked }) => isIn(ANSWERS, marked) || isIn(ONE_BY_ONE, marked),
};
