import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { PROCEDURE } from '../../lexicon/measure-words.ts';
import { taskBodies } from '../../lexicon/task-bodies.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import { BY } from '../by.ts';
import { orders } from './says.ts';

/** 由国务院税务主管部门另行制定, 由经营单位进行住宿登记: a task that is given to somebody. */
export const byWhom = orders(
  'by-whom',
  perModel(
    () =>
      pattern`${BY}(?=[^，。；：]{0,60}?${anyOf([...bodyEndings(), ...taskBodies.endings, ...taskBodies.officers])}(?:[（(][^（）]{1,20}[）)])?[^，。；的之]{0,24}${PROCEDURE})`,
  ),
);
