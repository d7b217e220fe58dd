import { PAYMENT } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { nounBefore } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { joined } from './whom.ts';

const STANDARD = /^.{2,}(?:标准|水平)$/u;
/** 城乡居民医保财政补助标准提高到: of whose standard the clause before tells. */
const TOLD = shape`^(?<of>[^，□]{4,14}?)(?:财政|个人|基本|最低)?(?:保障|生活|缴费|${PAYMENT}){0,2}标准(?:分为?[一二三四五六两\d]?个?[档类级]?)?$`;

/** 城乡居民医保个人缴费标准 of 城乡居民医保财政补助标准提高到640元，个人缴费标准为380元: another standard of what has been told; '' where none has. */
export function besideStandard({ earlier }: Surroundings, name: string): string {
  if (!STANDARD.test(name)) return '';
  const told = [earlier[0] ?? '', earlier.at(-1) ?? '', earlier.at(-2) ?? ''];
  const of = told.map((words) => TOLD.exec(nounBefore(words.replace(/□.*/u, '')))?.groups?.of);
  const found = of.find((words) => words !== undefined) ?? name;
  return name.includes(found) ? '' : joined(found, name);
}
