import type { BlockRole } from '../../model/block.ts';
import { isAdoption } from '../fields/piece-kinds.ts';
import type { RoleRule } from './scene.ts';

const RUNNING: readonly BlockRole[] = ['measure', 'body', 'preamble', 'title'];

/** …根据《财政部 above 税务总局关于…的通知》，: the name that a paragraph ends in goes on. */
const OPEN_NAME = /，[^》]*《[^》]*$/u;
const CLOSES_NAME = /^[^《》]{2,80}》/u;

/** 、渔会、水利会…: a line that goes on with the one above, where a page broke it amid a sentence or a name. */
export const continuedLine: RoleRule = ({ paragraph: { text }, before }) => {
  const { role: above, text: words = '' } = before.at(-1) ?? {};
  const goesOn =
    (/^[，、；：。）”》]\S/u.test(text) && !isAdoption(text)) ||
    (CLOSES_NAME.test(text) && OPEN_NAME.test(words));
  return goesOn && above !== undefined && RUNNING.includes(above) ? above : null;
};
