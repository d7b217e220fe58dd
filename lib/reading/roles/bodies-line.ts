import type { RoleRule } from './scene.ts';

const LABEL =
  /^[（(〔[【]?(?:责任|牵头|配合|主管|协办|承办|主办|实施|落实|参与)[\p{Script=Han}和、]{0,6}(?:单位|部门|领导|人)[）)】\]〕]?\s?[：:]/u;

/** A line that only names who bears the task: 责任单位：市发展改革委. */
export const bodiesLine: RoleRule = ({ paragraph: { text } }) =>
  LABEL.test(text) && !/。./u.test(text) ? 'bodies' : null;
