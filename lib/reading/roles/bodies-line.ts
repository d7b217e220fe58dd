import type { RoleRule } from './scene.ts';

const LABEL =
  /^[（(〔【]?(?:责任|牵头|配合|主管|协办|承办|主办|实施|落实|参与|参加)[\p{Script=Han}和、及]{0,8}(?:单位|部门|处室|领导|人)[）)】\]〕]?\s?[：:]/u;
const NAMES_BEHIND = /^[（(〔【][^（()）。；]{2,120}(?:负责|牵头|配合|落实)[）)〕】]。?$/u;

/** A line that only names who bears the task: 责任单位：市发展改革委, or （市发展改革委牵头）. */
export const bodiesLine: RoleRule = ({ paragraph: { text } }) =>
  (LABEL.test(text) && !/。./u.test(text)) || NAMES_BEHIND.test(text) ? 'bodies' : null;
