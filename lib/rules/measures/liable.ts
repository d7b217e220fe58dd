import { pattern, shape } from '../../text/pattern.ts';
import { orders } from './says.ts';

const ANSWERS = shape`(?:承担|追究)[^，。；：]{0,24}责任(?!的|者|人|单位|主体)`;
/** 玩忽职守的，按照有关规定处理: what is done about a breach. */
const DEALT_WITH = shape`(?<=的，)(?:由[^，。；]{2,30})?(?:[按依]照?|根据|依法)[^，。；]{0,40}(?:处[理罚分]|问责)(?=[。；]|$)`;

/** 依法承担相应的法律责任, 承担数据质量责任, 依法追究刑事责任: who answers for what. */
export const liable = orders('liable', pattern`${ANSWERS}|${DEALT_WITH}`);
