import { LABEL_IN_TABLE } from '../../lexicon/body-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** `（责任单位：市商务局）`, `牵头单位：…`, `（市科技局牵头）`, `按职责分工负责`, a column 责任单位: bodies in charge behind a task. */
export const taskLabels: Rule<null> = {
  name: 'task-labels',
  pattern: byUnit(
    `(?:责任|牵头|配合|协办)(?<=[ \\t|]..)(?:单位|部门)(?=[ \\t|]{1,6}\\p{Script=Han}|[ \\t]{0,4}\\n)|${LABEL_IN_TABLE.source}(?:单位|部门|处室|科室)\\s{0,2}[:：]|[(（][^()（）。\\n]{2,60}(?:牵头|负责|配合|落实)[)）]|按(?:照)?职责(?:分工)?负责|[局委厅办府院]牵头`,
    'g',
  ),
  read: () => ({ value: null }),
};
