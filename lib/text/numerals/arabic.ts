/** 1450, 1,200, 0.5: figures with or without parted thousands. A figure with a zero before it (021) is a code and none. Holds no groups. */
export const ARABIC = /(?!0\d)(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,6})?/u;

/** A Chinese magnitude behind figures: 50亿, 1.2万, 3千. 千 of 千瓦, 千米 and the like belongs to the unit. */
export const MAGNITUDE = /[十百千]?万亿?|亿|百(?!分)|千(?![瓦米克伏卡字赫升帕])/u;

/** Reads figures: 1,200.5 → 1200.5. */
export function readArabic(written: string): number {
  return Number(written.replaceAll(',', ''));
}
