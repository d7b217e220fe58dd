import { GROUND } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';
/** Who acts before 应当, 可 and the like. */
export const ACTOR = shape`^(?<actor>.*?)(?:${GROUND}|应当|(?<!响)应(?![用急对接届征])|须|必须|可以|可|要|在|自|将|于)`;
