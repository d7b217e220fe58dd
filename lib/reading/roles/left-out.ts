import type { RoleRule } from './scene.ts';

/** 二、……, 四、……”: behind a number what is left out of an amended article, for it stays as it is. */
const LEFT_OUT = /[、）.][.…]{2,}”?$/u;

/** An item whose words are left out; it is no heading, though it has none. */
export const leftOut: RoleRule = ({ paragraph: { text, heading } }) =>
  heading !== null && LEFT_OUT.test(text) && !/\p{Script=Han}/u.test(text.slice(heading.to))
    ? 'body'
    : null;
