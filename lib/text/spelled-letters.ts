/** A range of more letters is not worth spelling out. */
const LONGEST_RANGE = 32;

const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };

/** One letter as it may be written in a pattern, or a class of letters with a name. */
const LETTER =
  /\\(?:u\{(?<point>[\dA-Fa-f]+)\}|[ux](?<code>[\dA-Fa-f]+)|[pP]\{[^}]*\}|k<[^>]*>|(?<escaped>.))|(?<plain>.)/gsu;

/** The letters (UTF-16 units) of which a place in a pattern stands for one: 上下 of [上下], 年 of 年; '' where it does not spell them out. */
export function spelledLetters(written: string): string {
  if (written === '.' || written === '^' || written === '$' || written.startsWith('[^')) return '';
  const isClass = written.startsWith('[');
  const parts = Array.from((isClass ? written.slice(1, -1) : written).matchAll(LETTER));
  const isDash = (at: number) =>
    isClass && parts[at]?.[0] === '-' && at > 0 && at + 1 < parts.length;
  const letters = parts.map(({ groups = {} }) => lettersOf(groups));
  const spelled = letters.flatMap((letter, at) => {
    if (isDash(at) || isDash(at - 1)) return [];
    return isDash(at + 1) ? range(letter, letters[at + 2] ?? '') : letter;
  });
  return spelled.includes('') ? '' : [...new Set(spelled.join(''))].sort().join('');
}

/** `from` and what lies between it and `to`; '' where that is too much, or either is no letter. */
function range(from: string, to: string): string {
  const first = from.charCodeAt(0);
  const length = to.charCodeAt(0) - first;
  if (!(from.length === 1 && to.length === 1 && length < LONGEST_RANGE)) return '';
  return Array.from({ length: length + 1 }, (_, at) => String.fromCharCode(first + at)).join('');
}

/** '' for a letter of two units and for classes but \d. */
function lettersOf({ point, code, escaped, plain }: Record<string, string | undefined>): string {
  const hex = point ?? code;
  if (hex !== undefined) return unit(String.fromCodePoint(Number.parseInt(hex, 16)));
  if (plain !== undefined) return unit(plain);
  if (escaped === 'd') return '0123456789';
  if (escaped === undefined || !/[A-Za-z]/u.test(escaped)) return escaped ?? '';
  return CONTROLS[escaped] ?? '';
}

function unit(letter: string): string {
  return letter.length === 1 ? letter : '';
}
