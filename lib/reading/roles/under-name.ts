import { sectionNames } from '../../lexicon/section-names.ts';
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

/** 二、申请项目条件, also over （一）新建类; not 放宽申报条件. */
const CONDITIONS = /^(?!放|优)[^，]{0,12}(?:申[请领报]|认定|准入)[^，]{0,6}条件$/u;

const listsThings = (name: string) => !TASKS.test(name) && isListName()(name);

/** Whether a paragraph of a section that names things orders anything. */
export function underName(scene: Scene, sign: Sign): Act | null {
  const conditions = scene.section.findLast((title) => CONDITIONS.test(title));
  const name = conditions ?? scene.section.at(-1);
  if (name === undefined) return null;
  if (selects(name)) return CALLS_ON.test(wordsOf(scene.paragraph)) ? 'measure' : 'body';
  if (conditions === undefined && !listsThings(name)) return null;
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
