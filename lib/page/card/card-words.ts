import type { CardLabel, CardWord, MarkKind } from '../../model/mark.ts';

/** What the card calls things: kinds of passages, labels of rows, words in rows. */
type Key = `kind-${MarkKind}` | `label-${CardLabel}` | CardWord | 'close';

/** Simplified Chinese, traditional Chinese, English. */
const WORDS: Readonly<Record<Key, readonly [hans: string, hant: string, en: string]>> = {
  'kind-measure': ['措施', '措施', 'Measure'],
  'kind-target': ['量化指标', '量化指標', 'Target'],
  'kind-must': ['应当', '應當', 'Must'],
  'kind-prohibit': ['禁止', '禁止', 'Must not'],
  'kind-deadline': ['时限', '時限', 'Deadline'],
  'kind-body': ['责任单位', '責任單位', 'Body'],
  'label-measure': ['措施', '措施', 'Measure'],
  'label-indicator': ['指标', '指標', 'Indicator'],
  'label-comparator': ['口径', '口徑', 'Meaning'],
  'label-value': ['值', '值', 'Value'],
  'label-deadline': ['时限', '時限', 'By'],
  'label-modality': ['要求', '要求', 'Duty'],
  'label-role': ['分工', '分工', 'Role'],
  'label-name': ['单位', '單位', 'Body'],
  'label-targets': ['指标', '指標', 'Targets'],
  'label-bodies': ['单位', '單位', 'Bodies'],
  'label-section': ['位置', '位置', 'Section'],
  'label-why': ['依据', '依據', 'Because'],
  'label-rule': ['规则', '規則', 'Rule'],
  ge: ['不少于', '不少於', 'at least'],
  gt: ['超过', '超過', 'more than'],
  le: ['不超过', '不超過', 'at most'],
  lt: ['低于', '低於', 'less than'],
  range: ['区间', '區間', 'between'],
  approx: ['约', '約', 'about'],
  eq: ['等于', '等於', 'exactly'],
  level: ['水平', '水平', 'level'],
  increase: ['增加', '增加', 'increase'],
  decrease: ['减少', '減少', 'decrease'],
  count: ['数量', '數量', 'count'],
  limit: ['限额', '限額', 'limit'],
  frequency: ['频次', '頻次', 'frequency'],
  must: ['应当做', '應當做', 'has to be done'],
  prohibit: ['不得做', '不得做', 'is not allowed'],
  lead: ['牵头', '牽頭', 'leads'],
  responsible: ['负责', '負責', 'is responsible'],
  support: ['配合', '配合', 'supports'],
  'by-trigger': ['用词', '用詞', 'wording'],
  'by-comparator': ['口径', '口徑', 'comparator'],
  'by-indicator': ['指标', '指標', 'indicator'],
  'by-deadline': ['时限', '時限', 'deadline'],
  'by-year': ['年份', '年份', 'year'],
  'by-body': ['单位', '單位', 'body'],
  'by-heading': ['标题', '標題', 'heading'],
  'by-class': ['性质', '性質', 'class'],
  close: ['关闭', '關閉', 'Close'],
};

/** The interface in one language; `tag` is its BCP 47 tag, for fonts and screen readers. */
export interface CardLanguage {
  readonly tag: 'zh-Hans' | 'zh-Hant' | 'en';
  say(key: Key): string;
  /** A calendar day (YYYY-MM-DD) as people write it. */
  day(iso: string): string;
}

/** The language for a browser whose interface has the BCP 47 tag `uiLanguage`. */
export function cardLanguage(uiLanguage: string): CardLanguage {
  const tag = tagFor(uiLanguage);
  const column = { 'zh-Hans': 0, 'zh-Hant': 1, en: 2 }[tag];
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    tag,
    say: (key) => WORDS[key][column] ?? key,
    day: (iso) => days.format(new Date(iso)),
  };
}

function tagFor(uiLanguage: string): CardLanguage['tag'] {
  if (!/^zh\b/u.test(uiLanguage)) return 'en';
  return /hant|tw|hk|mo/iu.test(uiLanguage) ? 'zh-Hant' : 'zh-Hans';
}
