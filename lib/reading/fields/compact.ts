/** Takes out blanks, but for those between words of letters and digits: `国 家 粮 食` → `国家粮食`, `GB 44721` stays. */
export function compact(text: string): string {
  if (!/\s/u.test(text)) return text;
  return text.trim().replace(/\s(?<![\x21-\x7e]\s)\s*|\s+(?![\x21-\x7e])/gu, '');
}
