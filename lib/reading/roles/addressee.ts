import { isAddressed } from '../fields/piece-kinds.ts';
import { squash } from '../squash.ts';
import type { RoleRule } from './scene.ts';

/** 主送机关: the bodies addressed, up to a colon, before anything is said (GB/T 9704—2012, 7.3.2). */
export const addressee: RoleRule = ({ paragraph: { text, heading }, phase, notice }) => {
  const [first] = notice.addressees;
  if (phase !== 'head' || heading !== null || first === undefined || !isAddressed(text))
    return null;
  return squash(text).startsWith(squash(first)) ? 'addressee' : null;
};
