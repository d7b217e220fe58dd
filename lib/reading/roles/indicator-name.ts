import { indicatorTables } from '../../lexicon/indicator-tables.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import { hasSentence } from './has-sentence.ts';
import type { RoleRule } from './scene.ts';

const KIND = byUnit(`^${anyOf(indicatorTables.kinds).source}$`);

/** 4.出院患者手术占比, and 定量 below: an indicator's name, in a table whose cells stand a line each. It heads nothing and orders nothing. */
export const indicatorName: RoleRule = ({ paragraph: { text }, after: [next] }) =>
  next !== undefined && KIND.test(next.text) && !hasSentence(text) ? 'body' : null;
