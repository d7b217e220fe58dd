import type { PaletteColour } from '../../lib/model/kind-colours.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import { type ByLanguage, useWordsOf } from './use-words-of.ts';

/** A piece of the sentence that shows the kinds: its words, and as what they are lit. */
export type ShownPiece = readonly [words: string, kind: MarkKind | null];

/** The words about kinds and their colours. */
export interface ColourWords {
  readonly title: string;
  readonly about: string;
  readonly preview: string;
  /** As a notice has it: Chinese in every language, simplified or traditional. */
  readonly sentence: readonly ShownPiece[];
  readonly light: (kind: string) => string;
  readonly colourOf: (kind: string) => string;
  /** The colour in which a kind is shipped. */
  readonly shipped: string;
  readonly colours: Readonly<Record<PaletteColour, string>>;
  readonly allShipped: string;
}

const SIMPLIFIED: readonly ShownPiece[] = [
  ['加强企业培育。', 'measure'],
  ['区商务委', 'body'],
  ['应当', 'must'],
  ['在', null],
  ['2025年底前', 'deadline'],
  ['新增规模以上企业', null],
  ['100家以上', 'target'],
  ['，', null],
  ['不得', 'prohibit'],
  ['增加企业负担。', null],
];

const COLOUR_WORDS: ByLanguage<ColourWords> = {
  'zh-CN': {
    title: '种类与颜色',
    about:
      '标出哪些种类，各用什么颜色；网页和批阅自己的页面都照此显示。颜色出自为色觉障碍者设计的一套；各种类的线的样式不变，不靠颜色也分得清。',
    preview: '看起来是这样',
    sentence: SIMPLIFIED,
    light: (kind) => `标出“${kind}”`,
    colourOf: (kind) => `“${kind}”的颜色`,
    shipped: '默认',
    colours: {
      orange: '橙',
      sky: '天蓝',
      green: '蓝绿',
      yellow: '黄',
      blue: '蓝',
      vermilion: '朱红',
      purple: '紫红',
      grey: '灰',
    },
    allShipped: '全部恢复默认颜色',
  },
  'zh-TW': {
    title: '種類與顏色',
    about:
      '標出哪些種類，各用什麼顏色；網頁和批閱自己的頁面都照此顯示。顏色出自為色覺障礙者設計的一套；各種類的線的樣式不變，不靠顏色也分得清。',
    preview: '看起來是這樣',
    sentence: [
      ['加強企業培育。', 'measure'],
      ['區商務委', 'body'],
      ['應當', 'must'],
      ['在', null],
      ['2025年底前', 'deadline'],
      ['新增規模以上企業', null],
      ['100家以上', 'target'],
      ['，', null],
      ['不得', 'prohibit'],
      ['增加企業負擔。', null],
    ],
    light: (kind) => `標出「${kind}」`,
    colourOf: (kind) => `「${kind}」的顏色`,
    shipped: '預設',
    colours: {
      orange: '橙',
      sky: '天藍',
      green: '藍綠',
      yellow: '黃',
      blue: '藍',
      vermilion: '朱紅',
      purple: '紫紅',
      grey: '灰',
    },
    allShipped: '全部恢復預設顏色',
  },
  en: {
    title: 'Kinds and colours',
    about:
      'Which kinds are lit, and each in which colour, on web pages and in our own. The colours come from a set made for colour-blind readers; each kind keeps its own sort of line, so that nobody has to go by colour.',
    preview: 'What it looks like',
    sentence: SIMPLIFIED,
    light: (kind) => `Light up “${kind}”`,
    colourOf: (kind) => `Colour of “${kind}”`,
    shipped: 'Default',
    colours: {
      orange: 'Orange',
      sky: 'Sky blue',
      green: 'Bluish green',
      yellow: 'Yellow',
      blue: 'Blue',
      vermilion: 'Vermilion',
      purple: 'Reddish purple',
      grey: 'Grey',
    },
    allShipped: 'All back to the default colours',
  },
};

/** The words about kinds and their colours in the language of the rest. */
export const useColourWords = (): ColourWords => useWordsOf(COLOUR_WORDS);
