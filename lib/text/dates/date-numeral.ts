const DIGITS = new Map(Array.from('〇一二三四五六七八九', (digit, value) => [digit, value]));
for (const zero of '○零OoＯ') DIGITS.set(zero, 0);

const PLACES = new Map([
  ['十', 10],
  ['百', 100],
]);

/** 2023, 二〇二三, 二○二三 → 2023: a year written digit by digit. */
export function yearNumber(text: string): number {
  return Number(Array.from(text, (character) => DIGITS.get(character) ?? character).join(''));
}

/** 12, 十二, 二十一, 廿一, 一百一十二 → number; for days, months and years of the Republic (below 1000). */
export function smallNumber(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  let sum = 0;
  let digit: number | undefined;
  for (const character of text.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const place = PLACES.get(character);
    if (place === undefined) {
      digit = DIGITS.get(character) ?? 0;
    } else {
      sum += (digit ?? 1) * place;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}
