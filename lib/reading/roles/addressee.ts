import type { RoleRule } from './scene.ts';

const LONGEST = 200;

/** 主送机关: the bodies addressed, up to a colon, before anything is said (GB/T 9704—2012, 7.3.2). */
export const addressee: RoleRule = ({ paragraph: { text, heading }, phase }) => {
  const addresses = heading === null && /[：:]$/u.test(text) && !/[。；]/u.test(text);
  return phase === 'head' && addresses && text.length <= LONGEST && !/如下[：:]$/u.test(text)
    ? 'addressee'
    : null;
};
