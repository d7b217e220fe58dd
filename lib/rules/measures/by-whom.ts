import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { CASE_OF, PROCEDURE } from '../../lexicon/measure-words.ts';
import { taskBodies } from '../../lexicon/task-bodies.ts';
import { anyOf, pattern, shape } from '../../text/pattern.ts';
import { BY } from '../by.ts';
import { orders } from './says.ts';

/** 预算调整报市政府批准: whose word is to be had; not 已报市政府备案, 报市政府批准的. */
const SUBMITS = shape`(?<![现经已未汇申填通举后])报(?:请|送)?[^。；，的]{2,16}${CASE_OF}(?=[，。；]|$)`;

/** 由国务院税务主管部门另行制定, 由经营单位进行住宿登记: a task that is given to somebody. */
export const byWhom = orders(
  'by-whom',
  perModel(
    () =>
      pattern`${BY}(?=[^，。；：]{0,60}?${anyOf([...bodyEndings(), ...taskBodies.endings, ...taskBodies.officers])}(?:[（(][^（）]{1,20}[）)])?[^，。；的之]{0,24}${PROCEDURE})|${SUBMITS}`,
  ),
);
