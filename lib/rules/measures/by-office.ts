import { DUTY_OF, OFFICE_KIND } from '../../lexicon/common-words.ts';
import { DILIGENTLY, OFFICE_DOES } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

const OFFICES = byUnit(`${OFFICE_KIND.source}(?:（[^（）]{1,12}）)?`);
const BY = byUnit(
  `(?:按照?|依照|根据|在)(?:各自|本部门|法定)?的?${DUTY_OF.source}(?:范围内?)?，?${DILIGENTLY.source}?`,
);
const DOES = byUnit(`${OFFICE_DOES.source}(?!的)`);

/** 教育、司法行政等部门按照各自职责做好…工作: an article that gives offices their part, without a modal verb; so does 县建设部门主管…工作. */
export const byOffice = orders(
  'by-office',
  pattern`^“?[^。；，]{0,120}${OFFICES}(?:${BY}${DOES}|主管[^。；，]{2,40}工作)`,
);
