/** Takes out blanks, but for those between words of letters and digits: `国 家 粮 食` → `国家粮食`, `GB 44721` stays. */
export function compact(text: string): string {
  const trimmed = text.trim();
  if (!/\s/u.test(trimmed)) return trimmed;
  return trimmed.replace(/\s(?<![\x21-\x7e]\s)\s*|\s+(?![\x21-\x7e])/gu, '');
}

/** The same of a stretch of normalised text, which has no blanks but spaces and tabs; most have none, which is seen at a glance. */
export function compactPlain(text: string): string {
  return text.includes(' ') || text.includes('\t') ? compact(text) : text;
}
