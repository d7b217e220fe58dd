import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { CASE_OF, PROCEDURE } from '../../lexicon/measure-words.ts';
import { taskBodies } from '../../lexicon/task-bodies.ts';
import { anyOf, pattern, shape } from '../../text/pattern.ts';
import { BY } from '../by.ts';
import { orders } from './says.ts';

/** 预算调整报市政府批准: whose word is to be had; not 已报市政府备案, 报市政府批准的. */
const SUBMITS = shape`(?<![现经已未汇申填通举后])报(?:请|送)?[^。；，的]{2,16}${CASE_OF}(?=[，。；]|$)`;

/** 因故不能参加的，向组长请假: what one does who cannot do something else. */
const EXCUSES = shape`(?<=的，|不能[^。；，]{2,40}，)向[^。；，的]{1,16}(?:请假|报[告备]|备案|说明)`;
/** 绿化工程随主体工程一并办理验收手续: what an office is wanted for, in a main clause; not 未办理手续, 办理手续的, nor what may be done. */
const STEP = shape`^(?!.*(?:可|参照))[^。；，已未不]{2,40}(?:(?:一并办理|同步验收)[^。；，的]{0,20}|办理[^。；，的]{1,16}手续)[，。；]`;

/** 实行专户核算，接受审计机关监督: how money is kept and who looks into it. */
const OVERSEEN = shape`实行[^。；，的]{2,20}(?:核算|管理)，?并?接受[^。；，的]{2,40}(?:监督|审计|检查)(?=[。；，]|$)|费用[^。；，]{0,4}，?由[^。；，的]{2,20}承担(?=[。；，]|$)`;

/** 由国务院税务主管部门另行制定, 由经营单位进行住宿登记: a task that is given to somebody. */
export const byWhom = orders(
  'by-whom',
  perModel(
    () =>
      pattern`${BY}(?=[^，。；：]{0,60}?${anyOf([...bodyEndings(), ...taskBodies.endings, ...taskBodies.officers])}(?:[（(][^（）]{1,20}[）)])?[^，。；的之]{0,24}${PROCEDURE})|${SUBMITS}|${EXCUSES}|${STEP}|${OVERSEEN}`,
  ),
);
