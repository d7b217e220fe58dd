import { RECOGNISE, STAGE } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { countedNoun } from '../counted-noun.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';

/** 新认证, 完工: what is done, and nothing that it is done to. */
const DEED = shape`(?:^|□[、和及])(?:其中)?(?<deed>新(?:${RECOGNISE}|认证|评定|创建)|新?${STAGE})$`;
const STAGE_AT_END = shape`${STAGE}$`;

/** 棚户区改造竣工 of 棚户区改造开工2000套、竣工«1000套», 绿色食品新认证 of 绿色食品总数达到180个，其中新认证«20个»: of what has been told with the number before. */
export const nextStage: Way = {
  name: 'nextStage',
  names: ({ around, after }) => {
    const deed = after.length < 2 ? DEED.exec(around.own)?.groups?.deed : undefined;
    const counted = deed === undefined ? '' : countedBefore(around);
    return counted === '' ? null : `${counted.replace(STAGE_AT_END, '')}${deed}`;
  },
};

function countedBefore({ own, earlier }: Surroundings): string {
  const told = own.includes('□') ? own.slice(0, own.lastIndexOf('□') + 1) : (earlier[0] ?? '');
  return told.includes('□') ? countedNoun(told) : '';
}
