import { orders } from './says.ts';

/** （责任单位：省财政厅）, （省商务厅牵头，合肥海关配合）: the passage says who bears its task. */
export const assigned = orders(
  'assigned',
  /[（(〔【][^（()）]{0,8}(?:责任|牵头|配合|主管|实施|落实|承办|考核)[^（()）：:]{0,8}(?:单位|部门|处室|领导|人)[：:]|(?:牵头|负责|配合|落实|组织实施)[^（()）]{0,6}[）)〕】]。?$/gu,
);
