import type { BlockRole } from '../../model/block.ts';
import { isAdoption } from '../fields/piece-kinds.ts';
import type { RoleRule } from './scene.ts';

const RUNNING: readonly BlockRole[] = ['measure', 'body', 'preamble', 'title'];

/** 、渔会、水利会…: a line that goes on with the one above, where a page broke it amid a sentence. */
export const continuedLine: RoleRule = ({ paragraph: { text }, before }) => {
  const above = before.at(-1)?.role;
  const goesOn = /^[，、；：。）”》]\S/u.test(text) && !isAdoption(text);
  return goesOn && above !== undefined && RUNNING.includes(above) ? above : null;
};
