import type { RoleRule } from './scene.ts';

const LABEL = /^附(?:件|表|录)?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?(?:\s?[：:]|[.．、]|$)/u;
const CONTACT = /^[（(]?(?:联系人|联系电话|联系方式|联系地址|咨询电话|抄送|抄报|主办|附注)[：:\s]/u;

/** 附件：1.…, its further lines, and the line that says whom to ask (GB/T 9704—2012, 7.3.4). */
export const attach: RoleRule = ({ paragraph: { text, heading }, before }) => {
  if (LABEL.test(text) || CONTACT.test(text)) return 'attach';
  const last = before.at(-1);
  const continues = last?.role === 'attach' && /[：:]./u.test(last.text);
  return continues && heading?.value.style === 'arabic' && !/[。；]/u.test(text) ? 'attach' : null;
};
