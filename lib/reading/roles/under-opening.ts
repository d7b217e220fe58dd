import { listOpenings } from '../../lexicon/list-openings.ts';
import { HAS_DONE } from '../../rules/measures/done-or-due.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { permitsWays } from '../permits-ways.ts';
import { CALLS_ON } from './calls-on.ts';
import { OWN_DUTY } from './own-duty.ts';
import { remembering } from './remembering.ts';
import { type Scene, wordsOf } from './scene.ts';
import type { MeasureSign } from './sign-in.ts';

const THINGS = anyOf(listOpenings.things).source;
const DOINGS = anyOf(listOpenings.doings).source;
/** 重点督查以下两个方面：: what stands there is as the sentence has it. */
const ASPECTS = '(?:以下|下列)[^，。]{0,4}方面';
/** 符合下列要求的协会予以保留, 存在以下问题的项目: the list says which ones are meant. */
const SELECTS = '(?:符合|具备|满足|存在|有)(?:下列|以下)[^，。；]{0,8}的';
/** 提交书面申请，具体资料：, not 审核下列材料：, where the items say what is looked for; source of a pattern. */
const PAPERS = '(?<![审核查检][^，。；：]{0,8})(?:资料|材料|文件|证件)';
/** …有下列情形之一的, 还应具备：, …所需材料如下, 会议的主要任务是：: the list names things, or what a meeting is for. */
const NAMES_THINGS = byUnit(
  `${SELECTS}|具备：$|(?:下列|以下)[^，。]{0,6}(?:${THINGS})(?!规范|准则)|(?:${THINGS})(?:，规定|[^，。]{0,4})(?:如下|之一)|(?:包括|分为|修改为|修改如下)(?!${ASPECTS})[^，。]{0,6}：?$|(?:遵循|坚持)(?:下列|以下)[^，。]{0,6}原则|会议的?(?:主要)?(?:任务|议题|议程|内容)(?:是|为|有|包括)：$|所称[^。]{2,80}：$|(?:${PAPERS})：$|(?:项目|[权属求]人)(?:，规定)?如下：$|^注`,
);
/** …下列自然人基础数据：, 符合下列各款规定者，得…：, but not 应当符合下列规定：: the list names something else, and orders where an item binds. */
const NAMES_OTHERS = byUnit(
  `(?:下列|以下)(?![^，。]*(?:${DOINGS}|方面：))[^，。]{0,20}(?:，[^，。：]{2,40}){0,2}：$|符合(?:下列|以下)[^，。]{0,4}规定(?:之一)?[者的]`,
);
/** 报告应包含下列资料：, 注：: what an item says of itself may bind, as it may not among conditions. */
const OF_PAPERS = /(?:下列|以下).{0,6}[资材]料|^注/u;
/** …按照以下程序办理：, …职责如下：: the list says what is to be done. */
const NAMES_DOINGS = byUnit(
  `(?:下列|以下)[^，。]{0,8}(?:${DOINGS})|(?:${DOINGS})[^，。]{0,4}如下|(?:职责|职能|任务)(?:主要)?(?:是|为|有|包括)：$`,
);
/** 购置费按照下列方法确定：: how something is reckoned. */
const RECKONS = /(?:下列|以下)方法(?:分别)?(?:确定|计算|换算)：$/u;
/** 重点是：, over …情况。, what is looked into. */
const STRESSES = /^(?:其?中?重点|重点内容)(?:是|为|包括)?：$/u;
/** 硕士：补贴2万元; 重度：新台币一千万元: who is paid how much. */
const PAYS = shape`^[^，。；：]{2,40}[，：][^。；]{0,20}?(?<![得受取过])(?:补贴|补助|奖励|给予)(?:人民币|新台币|每人)?\d[\d.]*万?元(?!以[上下]的)`;
/** 听取了汇报，形成意见如下：: what was found is told. */
const TOLD = byUnit(HAS_DONE);

/** 符合下列要求的协会予以保留: whether a heading says which ones are meant, so that conditions stand under it. */
export const selects = remembering(byUnit(SELECTS));

const RECKONS_BOUND = ['duty', 'grant', 'ceiling', 'cannot'];

const whereBound = (isBound: boolean) => (isBound ? 'measure' : 'body');

/** What an item does of itself, or in a list of how something is reckoned, or of what is looked into; null for all else. */
function byItself(opening: string, words: string, { rule }: Partial<MeasureSign>) {
  if (rule === 'grant' && PAYS.test(words)) return 'measure';
  if (RECKONS.test(opening)) return whereBound(RECKONS_BOUND.includes(rule ?? ''));
  const isLookedInto = STRESSES.test(opening) && /情况[。；]?$/u.test(words);
  return isLookedInto && rule !== 'duty' ? 'body' : null;
}

/** What a list of what its opening names makes of an item; null for lists of doings. */
function underNames(opening: string, words: string, sign: MeasureSign | null) {
  if (selects(opening) && CALLS_ON.test(words)) return 'measure';
  if (NAMES_THINGS.test(opening))
    return whereBound(OF_PAPERS.test(opening) && OWN_DUTY.test(words));
  if (NAMES_OTHERS.test(opening)) return whereBound(sign?.rule === 'duty');
  return sign?.rule !== 'duty' && permitsWays(opening) ? 'body' : null;
}

/** Whether an item of a list that a sentence opens orders anything. */
export function underOpening(
  opening: string,
  { openingRole, paragraph }: Scene,
  sign: MeasureSign | null,
): 'measure' | 'body' | null {
  const words = wordsOf(paragraph);
  const said = byItself(opening, words, sign ?? {}) ?? underNames(opening, words, sign);
  if (said !== null) return said;
  const asks = NAMES_DOINGS.test(opening) && !(openingRole === 'body' && TOLD.test(opening));
  return openingRole === 'measure' || asks ? 'measure' : null;
}
