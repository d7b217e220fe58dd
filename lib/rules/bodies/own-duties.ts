import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { JOINTLY } from '../../lexicon/body-words.ts';
import { GROUND } from '../../lexicon/common-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import type { BodyRole, BodyValue } from '../../model/body.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { bearers } from './bearers.ts';
import { readGroups } from './groups.ts';
import { beginsWithAction, isBody, isGeneral } from './names.ts';

const ACTS = perModel(() =>
  byUnit(
    `^ ?(?:依[法规]|依职责|切实|及时|${JOINTLY.source})*(?:${anyOf(actionVerbs().verbs).source}|${GROUND.source}|承担|指派|由[^。；]{2,40}组成，)`,
  ),
);
/** What a duty that is another's begins with. */
const HELPS = /^ ?(?:配合|协助|支持)/u;
const LEADS = /^ ?牵头/u;

function roleOf(duties: string): BodyRole {
  if (LEADS.test(duties)) return 'lead';
  return HELPS.test(duties) ? 'support' : 'responsible';
}

/** 建强产业基地, 做优服务中心: an aim, made as its verb and how good it is to be. */
const IMPROVES = /^[建做调育抓补壮扩][强优精大实好活全细牢]/u;

/** 市交通局：依法查处非法营运…, （一）县林业局。牵头…: a paragraph headed by the body whose duties it tells. */
export const ownDuties: Rule<BodyValue> = {
  name: 'own-duties',
  applies: ({ role }) => role === 'measure' || role === 'body',
  pattern: pattern`^(?:(?:（?[\d一二三四五六七八九十]{1,3}[）.．、] ?)?(?<names>[^，。；：\t\n]{3,60})：|（?[\d一二三四五六七八九十]{1,3}[）.．、] ?(?<heading>[^，。；：\t\n]{3,60})。)`,
  read: ({ 0: head, groups }, passage) => {
    const named = groups?.names ?? groups?.heading ?? '';
    const behind = passage.text.slice(head.length);
    // 优化产业结构布局 is a heading of action and no office.
    const action = (groups?.heading ?? '').replace(/.*组$|^(?:同步|依法|统一)/u, '');
    if (!ACTS().test(behind) || IMPROVES.test(action) || beginsWithAction(action)) return null;
    const trigger = { from: head.length - named.length - 1, to: head.length };
    const found = readGroups(passage.text, { ...trigger, to: trigger.to - 1 });
    const names = found.flatMap((group) => group.names);
    if (!names.every(({ name }) => isBody(name) && !isGeneral(name))) return null;
    return bearers(found, roleOf(behind), trigger);
  },
};
