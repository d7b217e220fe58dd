import { GIVE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { grantee } from '../benefit.ts';
import { CLAUSE_END } from '../clause-end.ts';
import type { Way } from '../way.ts';

/** 连续□, 分□: over how long something is granted, year by year. */
const OVER = /(?:^|连续|分|共)$/u;
const GRANTED = shape`^(?:内)?(?:每年|逐年|分[年期次月]|按[年月])?${GIVE}□?的?(?<what>[^，□]{3,14})$`;

/** 博士住房补贴期限 of 对博士，分«5年»发放住房补贴: what is granted over so many years. */
export const forYears: Way = {
  name: 'forYears',
  names: ({ around }) => {
    const { own, ahead } = around;
    const what = OVER.test(own)
      ? GRANTED.exec(ahead.split(CLAUSE_END, 1)[0] ?? '')?.groups?.what
      : undefined;
    return what === undefined ? null : `${grantee(around, '')}${what}期限`;
  },
};
