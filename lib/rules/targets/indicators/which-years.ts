/** 前三年, 首年, 第二年: behind 其中 at most. */
const YEARS = /^(?:其中)?(?<years>[前后][\d一-四]{1,2}(?:年|个月)|[首次第][\d一-四]{0,2}年)(?!度)/u;

/** 后两年 of 后两年给予□的奖励: of which years a payment is told, where others are paid otherwise; '' where no years are told. */
export function whichYears(own: string): string {
  return YEARS.exec(own)?.groups?.years ?? '';
}
