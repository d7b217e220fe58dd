import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { DUTY_OF, OFFICE_KIND } from '../../lexicon/common-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { ACTING, DILIGENTLY, OFFICE_DOES } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

const OFFICES = byUnit(`${OFFICE_KIND.source}(?:（[^（）]{1,12}）)?`);
const BY = byUnit(
  `(?:按照?|依照|根据|在)(?:各自|本部门|法定)?的?${DUTY_OF.source}(?:范围内?)?，?${DILIGENTLY.source}?`,
);
const DOES = byUnit(`${OFFICE_DOES.source}(?!的)`);

/** 规划、城管等部门, 水利部门和从事研究的事业单位: a list of those who act, up to their verb. */
const LISTED = byUnit(
  `(?:[^。；，：“”的与对向由为是]|设区的(?=市)){2,40}、(?:[^。；，：“”的与对向由为是]|的(?=事业单位|[单企组机])){1,40}(?:${ACTING.source}|[局委厅办会])`,
);
const ON_GROUND = byUnit(`，?(?:按照?|依照|根据|在)[^。；，：]{2,16}?`);
/** 依法查处; not 部门提供的数据, nor 部门组织实施的，… */
const VERB = perModel(() => {
  const { adverbs, verbs } = actionVerbs();
  return pattern`${anyOf(adverbs)}{0,3}${anyOf(verbs)}(?![了过率的]|[^。；，]{0,30}的[，。；])`;
});

/** 教育、司法行政等部门按照各自职责做好…工作: an article that gives offices their part, without a modal verb; so does 县建设部门主管…工作. */
export const byOffice = orders(
  'by-office',
  perModel(
    () =>
      pattern`^“?(?:[^。；，]{0,120}${OFFICES}(?:${BY}${DOES}|主管[^。；，]{2,40}工作)|${LISTED}${ON_GROUND}?${VERB()})`,
  ),
);
