/**
 * The Chinese characters (Unicode 16, Script=Han) by UTF-16 unit, as they stand in a class: those of one unit, and the halves of those that
 * take two. Gaps that no character has are left out, for V8 looks a class of more than 16 stretches up by a call.
 */
export const HAN_UNITS =
  '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\ud840-\\ud88d\\udc00-\\udfff';

/** What means a set of characters that only the flag u knows, and no list of units stands for. */
const NEEDS_CODE_POINTS = /\\[pP]\{(?!Script=Han\})|\\P\{|\\u\{/u;

/**
 * A pattern that goes through a text unit by unit, and not by code points as with the flag u: a class that excludes something, or a dot, would
 * ask three times at each character, whether it is one unit, the first half of two, or half of nothing. V8 takes up to twelve times
 * as long for it. `source` may have \p{Script=Han}; with other sets of Unicode the pattern keeps the flag u.
 */
export function byUnit(source: string, flags = ''): RegExp {
  if (NEEDS_CODE_POINTS.test(source)) return new RegExp(source, `${flags}u`);
  return new RegExp(withHanUnits(source), flags);
}

/** A class, or a set outside of one. */
const CLASS_OR_HAN = /\[(?:\\.|[^\]\\])*\]|\\p\{Script=Han\}|\\./gsu;

function withHanUnits(source: string): string {
  if (!source.includes('\\p')) return source;
  return source.replace(CLASS_OR_HAN, (part) => {
    if (part.startsWith('[')) return part.replaceAll('\\p{Script=Han}', HAN_UNITS);
    return part === '\\p{Script=Han}' ? `[${HAN_UNITS}]` : part;
  });
}
