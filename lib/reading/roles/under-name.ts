import { sectionNames } from '../../lexicon/section-names.ts';
import { shape } from '../../text/pattern.ts';
import { leadOf } from '../lead.ts';
import { BINDING, BINDING_IN_CONDITIONS } from './binding-signs.ts';
import { CALLS_ON } from './calls-on.ts';
import { type Scene, wordsOf } from './scene.ts';
import { isListName } from './section-kinds.ts';
import { type MeasureSign, signIn } from './sign-in.ts';
import { selects } from './under-opening.ts';

/** What a paragraph of the text does: it orders, or does not. */
export type Act = 'measure' | 'body';
type Sign = MeasureSign | null;

/** 重点任务清单: a list of what is to be done. */
const TASKS = /(?:任务|责任|工作|措施)清单/u;

/** 二、申请项目条件, over （一）新建类: what stands there are conditions, too; not 放宽申报条件. */
const CONDITIONS =
  /^(?!.*(?:放宽|优化|完善|明确))[^，。；：]{0,12}(?:申[请领报]|认定|准入)[^，。；：]{0,6}条件$/u;

/** 面积应符合导则, 项目需符合政策: what is to be met by who applies, and no more. */
const MEETS = /(?:应当?|须)(?:同时)?(?=符合|具备|满足|达到)/gu;

/** 项目需在2024年6月底前开工: what applicants are to have done by a day. */
const DUE = shape`需在[^，。；]{4,30}[日底]之?前[^，。；的]{2}`;

/** Whether a paragraph under the name of conditions binds somebody. */
function underConditions(words: string, scene: Scene, sign: Sign): Act {
  if (DUE.test(words)) return 'measure';
  const said = words.endsWith('：') ? sign : signIn(words.replace(MEETS, ''), scene);
  return BINDING_IN_CONDITIONS.includes(said?.rule ?? '') ? 'measure' : 'body';
}

/** Whether a paragraph of a section that names things orders anything. */
export function underName(scene: Scene, sign: Sign): Act | null {
  const words = wordsOf(scene.paragraph);
  if (scene.section.some((title) => CONDITIONS.test(title)))
    return underConditions(words, scene, sign);
  const name = scene.section.at(-1);
  if (name === undefined) return null;
  if (selects(name)) return CALLS_ON.test(words) ? 'measure' : 'body';
  if (TASKS.test(name) || !isListName()(name)) return null;
  const binding = name.endsWith('条件') ? BINDING_IN_CONDITIONS : BINDING;
  return sign !== null && binding.includes(sign.rule) ? 'measure' : 'body';
}

const LIST_NAMES: ReadonlySet<string> = new Set(sectionNames.lists);

/** 补贴对象：招用困难人员的企业。: the name of a list at the head of a paragraph; null where it has none. */
export function underOwnName(scene: Scene): Act | null {
  const { paragraph } = scene;
  const lead = leadOf(paragraph);
  if (lead === null || !LIST_NAMES.has(paragraph.text.slice(lead.from, lead.to))) return null;
  const sign = signIn(paragraph.text.slice(lead.to + 1), scene);
  return sign !== null && BINDING_IN_CONDITIONS.includes(sign.rule) ? 'measure' : 'body';
}
