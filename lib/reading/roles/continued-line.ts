import type { BlockRole } from '../../model/block.ts';
import { isAdoption } from '../fields/piece-kinds.ts';
import { endsInName } from './ends-in-name.ts';
import type { RoleRule } from './scene.ts';

const RUNNING: readonly BlockRole[] = ['measure', 'body', 'preamble', 'title'];

/** 税务总局关于…的通知》， below …根据《财政部: the name that a paragraph ends in goes on. */
const CLOSES_NAME = /^[^《》]{2,80}》/u;

/** 、渔会、水利会…: a line that goes on with the one above, where a page broke it amid a sentence or a name. */
export const continuedLine: RoleRule = ({ paragraph: { text }, before }) => {
  const { role: above, text: words = '' } = before.at(-1) ?? {};
  const goesOn =
    (/^[，、；：。）”》]\S/u.test(text) && !isAdoption(text)) ||
    (endsInName(words) && CLOSES_NAME.test(text));
  return goesOn && above !== undefined && RUNNING.includes(above) ? above : null;
};
