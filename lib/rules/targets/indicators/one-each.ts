import { shape } from '../../../text/pattern.ts';

/** 国家级, 甲级, 一类: of what grade. */
export const GRADE =
  /(?:国家|乡镇|[省市县区镇乡村甲乙丙]|[A-Z]{1,3}|[1-5]A|[一二三四五六\d])[级类型等档]/u;

/** The last of a list of which there is one each; a list of grades is one thing. */
export function oneEach(own: string): string | undefined {
  return GRADES_EACH.test(own) ? own.slice(0, -1) : EACH_OF.exec(own)?.groups?.item;
}

/** 报告及“收支结算表”各«一份»: the last of what there is one each. */
const EACH_OF = shape`(?:^|[及和与、])(?<item>[^及和与、□]{3,20})各$`;
/** 甲级、乙级民宿各: so many of each grade. */
const GRADES_EACH = shape`${GRADE}[、和及]${GRADE}[^、和及]+各$`;
