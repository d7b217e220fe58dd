import type { Edit, Step } from '../text/edit.ts';
import { characterEntities } from '../text/steps/character-entities.ts';
import { fullWidth } from '../text/steps/full-width.ts';
import { pinyinGlosses } from '../text/steps/pinyin-glosses.ts';
import { simplified } from '../text/steps/simplified.ts';

/** Marks that sites write in either width or shape, each with the plain one that stands for all of them. */
const PLAIN_MARKS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ',': '，、﹐',
    ';': '；﹔',
    ':': '：﹕',
    '.': '。．',
    '(': '（﹙',
    ')': '）﹚',
    '!': '！',
    '?': '？',
  })
    .concat(
      Object.entries({
        '"': '“”„「」＂〝〞',
        "'": '‘’『』＇',
        '-': '—–－―─',
        '~': '～〜',
        '[': '［〔',
        ']': '］〕',
      }),
    )
    .concat(Object.entries({ '<': '〈', '>': '〉', '·': '・‧•' }))
    .flatMap(([plain, shapes]) => Array.from(shapes, (shape) => [shape, plain])),
);
const SHAPED_MARK = new RegExp(`[${Object.keys(PLAIN_MARKS).join('')}]`, 'gu');

/** `，“”——` → `,""--`: one shape for each mark, so that a mirror's punctuation is no difference. */
function plainMarks(text: string): Edit[] {
  return Array.from(text.matchAll(SHAPED_MARK), ({ 0: mark, index }) => ({
    from: index,
    to: index + mark.length,
    insert: PLAIN_MARKS[mark] ?? mark,
  }));
}

const READING = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ';
const TONED = '[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]';
const GLOSS_REMAINS = new RegExp(
  `(?<=\\p{Script=Han})(?:[(（](?=[^()（）]{0,7}${TONED})[${READING}]{0,6}\\p{Script=Han}[${READING}]{0,6}[)）]|[(（]?[${READING}]{0,6}${TONED}[${READING}]{0,6}[)）]?)`,
  'giu',
);

/** `轉(zh海uǎn)`, `區qū)`: what is left of a gloss that was edited or damaged; letters with tone marks are no words of a notice. */
function glossRemains(text: string): Edit[] {
  return Array.from(text.matchAll(GLOSS_REMAINS), ({ 0: remains, index }) => ({
    from: index,
    to: index + remains.length,
    insert: '',
  }));
}

const BLANK = /(?:\s|\p{Cf})+/gu;
const WORD = /[\p{Script=Latin}\p{Nd}]/u;

/** Spaces and line ends go, but for one space where two words of letters would run together. */
function plainSpaces(text: string): Edit[] {
  return Array.from(text.matchAll(BLANK), ({ 0: blank, index }) => {
    const to = index + blank.length;
    const betweenWords = WORD.test(text[index - 1] ?? '') && WORD.test(text[to] ?? '');
    return { from: index, to, insert: betweenWords ? ' ' : '' };
  });
}

/**
 * The steps that make the anchor text. They are fixed apart from the reader's: stored selectors hold words of this text, and a better
 * reader must not make old notes unfindable.
 */
export const ANCHOR_STEPS: readonly Step[] = [
  characterEntities,
  pinyinGlosses,
  glossRemains,
  fullWidth,
  simplified,
  plainMarks,
  plainSpaces,
];
