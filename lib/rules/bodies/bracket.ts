import type { BodyValue } from '../../model/body.ts';
import { byUnit } from '../../text/by-unit.ts';
import { shape } from '../../text/pattern.ts';
import { BY } from '../by.ts';
import type { Rule } from '../rule.ts';
import { bearers, letFirstLead } from './bearers.ts';
import { namesRole, readBracket } from './groups.ts';
import { NO_TASK } from './label.ts';
import { bearersNamed } from './named.ts';

const INSIDE = '(?:[^（）［］〔〕【】]|（[^（）]{0,40}）)';

/** （技工院校内由人力资源社会保障部门负责）: what stands before 由 names nobody. */
const BY_WHOM = shape`^[（［〔【[][^，；。、]{0,20}.${BY}`;

/** （省商务厅牵头，合肥海关配合）, （财政部、科技部等负责）: names in brackets with what they do. */
export const bracket: Rule<BodyValue> = {
  name: 'bracket',
  pattern: byUnit(`[（［〔【]${INSIDE}{2,400}[）］〕】]|\\[[^\\[\\]]{4,400}\\]`, 'g'),
  read: ({ 0: words, index }, passage) => {
    if (NO_TASK.has(passage.role) || !namesRole(words)) return null;
    const by = BY_WHOM.exec(words)?.[0].length ?? 1;
    const span = { from: index + by, to: index + words.length - 1 };
    const groups = readBracket(passage.text, span);
    if (!groups.some(({ role }) => role !== null)) return null;
    const named = groups.flatMap((group) => bearersNamed(passage.text, [group]) ?? []);
    return letFirstLead(bearers(named, 'responsible', span), passage);
  },
};
