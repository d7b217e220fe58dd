import { isBodyName } from '../fields/body-name.ts';
import { isAddressed } from '../fields/piece-kinds.ts';
import type { Paragraph, RoledParagraph } from '../paragraph.ts';
import { squash } from '../squash.ts';
import type { RoleRule } from './scene.ts';

/** A row that was wrapped behind a comma; the first sentences of a document end otherwise. */
const GOES_ON = /^[^。；：:《]{2,}[，,、]$/u;

/** Whether the row of readers that a line begins or goes on with is closed by a colon below. */
function isClosedBelow(text: string, after: readonly Paragraph[]): boolean {
  const lines = [text, ...after.map((paragraph) => paragraph.text)];
  const end = lines.findIndex((line) => !GOES_ON.test(line));
  return end > 0 && isAddressed(lines[end] ?? '');
}

/** 关于扩大招生的请示, …情况的报告: goes to somebody. */
const REPORTS = /(?:报告|汇报|请示|函|意见|建议|申请)$/u;

/** 国务院： below the title of a report that is handed on, or is attached. */
function isOfReport(text: string, above: RoledParagraph | undefined): boolean {
  return (
    above?.role === 'title' &&
    REPORTS.test(above.text) &&
    /[：:]$/u.test(text) &&
    isBodyName(text.slice(0, -1))
  );
}

/** A page gives the opening of a document as its summary, and then the document: the row is as it was. */
function isRepeated(text: string, before: readonly RoledParagraph[]): boolean {
  return before.some((line) => line.role === 'addressee' && line.text === text);
}

/** 主送机关: the bodies addressed, up to a colon, before anything is said (GB/T 9704—2012, 7.3.2); the row may run over some lines. */
export const addressee: RoleRule = ({ paragraph, phase, notice, before, after }) => {
  const { text, heading } = paragraph;
  const [first] = notice.addressees;
  if (phase === 'opened' && isAddressed(text) && isRepeated(text, before)) return 'addressee';
  if (phase !== 'head' || heading !== null || first === undefined) return null;
  if (isOfReport(text, before.at(-1))) return 'addressee';
  const isRow = isAddressed(text) || isClosedBelow(text, after);
  const above = before.at(-1);
  const isBelow = above?.role === 'addressee' && GOES_ON.test(above.text);
  return isRow && (isBelow || squash(text).startsWith(squash(first))) ? 'addressee' : null;
};
