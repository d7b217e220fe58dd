import { read } from '../../lib/reading/read.ts';

/** The head of a notice that shares out tasks: its title, and to whom it goes. */
export const TITLE = '某市人民政府办公室关于分解落实2022年重点工作的通知';
export const ADDRESSEE = '各县（市、区）人民政府，市政府各部门：';

/** The roles of some lines of a notice. */
export function rolesOf(...lines: readonly string[]): string[] {
  return read({ text: lines.join('\n') }).blocks.map(({ role }) => role);
}
