import { GROUND } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';
/** Who acts before 应当, 可 and the like. */
export const ACTOR = shape`^(?<actor>.*?)(?:${GROUND}|应当|(?<!响)应(?![用急对接届征])|须|必须|(?<![许认宁])可|(?<![需主重摘纪])要(?![素求件点])|在|自|将|于)`;
