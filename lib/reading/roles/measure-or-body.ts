import { TELLING_SECTION } from '../../lexicon/section-names.ts';
import { leadOf } from '../lead.ts';
import type { Scene } from './scene.ts';

const BINDS = /应当|必须|不得|严禁|禁止|负责|应|须|务必/u;
const TELLS = /(?:是指|所称|适用本|自[^。]{1,20}起(?:施行|执行|实施)|负责解释|数据来源)/u;

/** What orders, plans or promises action is a measure; all else is body. */
export function measureOrBody({ paragraph, section, opening }: Scene): 'measure' | 'body' {
  const lead = leadOf(paragraph);
  const names = lead === null ? section : [...section, paragraph.text.slice(lead.from, lead.to)];
  if (names.some((name) => TELLING_SECTION.test(name))) return 'body';
  if (TELLS.test(paragraph.text)) return 'body';
  if (opening !== null) return BINDS.test(paragraph.text) ? 'measure' : 'body';
  return 'measure';
}
