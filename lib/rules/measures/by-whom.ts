import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { taskBodies } from '../../lexicon/task-bodies.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** What an office does in a rule of procedure. */
const DOES =
  /制定|制订|规定|审批|审核|审查|审定|签发|签署|召集|主持|承办|办理|登记|承担|管理|处理|实施|执行|决定|呈批|责令|确定|公布|核定|认定|批准|汇总|受理|组织|统一|另行|给予|报请|进行/u;

/** 由国务院税务主管部门另行制定, 由经营单位进行住宿登记: a task that is given to somebody. */
export const byWhom = orders(
  'by-whom',
  perModel(
    () =>
      pattern`(?<![自理缘来经])由(?=[^，。；：]{0,60}?${anyOf([...bodyEndings(), ...taskBodies.endings, ...taskBodies.officers])}(?:[（(][^（）]{1,20}[）)])?[^，。；的之]{0,24}${DOES})`,
  ),
);
