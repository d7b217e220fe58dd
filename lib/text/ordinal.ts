const DIGITS = '〇一二三四五六七八九';

/** Reads a small ordinal: 二十一 → 21, 百零三 → 103, 第〇 → null, 12 → 12. Null where the letters are no number below 1000. */
export function readOrdinal(written: string): number | null {
  if (/^\d{1,3}$/u.test(written)) return Number(written);
  if (written.length === 1 && DIGITS.indexOf(written) > 0) return DIGITS.indexOf(written);
  const match =
    /^(?:(?<hundreds>[一二三四五六七八九]?)百零?)?(?<rest>[一二三四五六七八九十]{0,3})$/u.exec(
      written,
    );
  if (match === null || written === '') return null;
  const hundreds = match.groups?.hundreds;
  const below = belowHundred(match.groups?.rest ?? '');
  if (below === null) return null;
  return (
    (hundreds === undefined ? 0 : 100 * (hundreds === '' ? 1 : DIGITS.indexOf(hundreds))) + below
  );
}

function belowHundred(written: string): number | null {
  if (written === '') return 0;
  const match = /^(?<tens>[一二三四五六七八九]?十)?(?<ones>[一二三四五六七八九]?)$/u.exec(written);
  if (match === null) return null;
  const { tens, ones = '' } = match.groups ?? {};
  const ten = tens === undefined ? 0 : 10 * (tens === '十' ? 1 : DIGITS.indexOf(tens[0] ?? ''));
  return ten + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
