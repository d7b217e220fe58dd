import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { CONTACT_LABEL, OPEN_LIST } from '../../lexicon/notice-words.ts';
import type { NumberingStyle } from '../../rules/headings/heading.ts';
import { isSeat } from '../../rules/measures/roster.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { isCaption } from '../caption.ts';
import { namesBearers } from './bodies-line.ts';
import { hasSentence } from './has-sentence.ts';
import { isInterleaved } from './is-interleaved.ts';
import { labelsItems } from './labels-items.ts';
import { type RoleRule, type Scene, wordsOf } from './scene.ts';
import { isListName } from './section-kinds.ts';

const NAME = /^[\p{Script=Han}、（）]{2,14}$/u;
const DOES = perModel(() =>
  byUnit(`^(?:${anyOf([...actionVerbs().adverbs, ...actionVerbs().verbs]).source})`),
);
const SHORT_NAME = 5;
const LONGEST = 60;
const LONGEST_STOPPED = 30;
const LONGEST_PLAIN = 30;
const SHORTEST_PLAIN = 4;
/** 房屋局, over the tasks of an office. */
const SHORTEST_OFFICE = 3;
/** Numbers behind which words are the heading's, whatever follows; and numbers of what is no heading. */
const ALWAYS: readonly NumberingStyle[] = ['part', 'chapter', 'section', 'named'];
const NEVER: readonly NumberingStyle[] = ['article', 'dash', 'ordinal-is', 'circled'];

/** Behind an item of its own kind that a semicolon ends: the last of a list. */
function endsList({ before, paragraph }: Scene): boolean {
  const last = before.at(-1);
  return (
    last?.heading?.value.style === paragraph.heading?.value.style && /；$/u.test(last?.text ?? '')
  );
}

/** Words with a stop say too much for a heading, or are an article's or an item's of a list (申报条件). */
function isSaid(words: string, scene: Scene): boolean {
  return (
    scene.inArticles ||
    endsList(scene) ||
    (words.includes('，') && isListName()(scene.section.at(-1) ?? '')) ||
    words.length > LONGEST_STOPPED ||
    /^请|，.*，|的，|负责(?!制|任|的)|\d[日月]底?前|的[^，。]{2,20}(?:予以[^，。的]{2}|要进行[^，。的]{2})。$/u.test(
      words,
    )
  );
}

/** Words to a number: a heading where the next paragraph stands under it, and not where it is the next item of a list. */
function numberedHeading(words: string, style: NumberingStyle, scene: Scene): boolean {
  const stopped = /。$/u.test(words);
  if (NEVER.includes(style)) return namesArticle(words, style, scene);
  if (stopped && isSaid(words, scene)) return false;
  if (ALWAYS.includes(style)) return true;
  const [next] = scene.after;
  if (next === undefined) return !stopped && scene.opening === null;
  if (isTask(words, style, scene)) return false;
  if (isInterleaved(scene)) return true;
  if (!stopped) return scene.headsNext || style === 'ordinal' || isName(words, style);
  return headsText(next, scene);
}

/** 联系人：王某: stands under no heading. */
const CONTACT = byUnit(`^${CONTACT_LABEL.source}`);

const headsText = ({ text }: Scene['paragraph'], { headsNext, opening }: Scene) =>
  headsNext && opening === null && !CONTACT.test(text) && (hasSentence(text) || isCaption(text));

/** 第三条 办公用房支持, over the paragraphs that say what is given: the name of an article on a line of its own. */
function namesArticle(words: string, style: NumberingStyle, { after: [next] }: Scene): boolean {
  if (style !== 'article' || next === undefined || !isArticleName(words)) return false;
  return next.heading?.value.style !== 'article' && hasSentence(next.text);
}

/** With a stop (第二条 申请条件。) only what is known as a name, and no short order. */
function isArticleName(words: string): boolean {
  const name = words.replace(/。$/u, '');
  if (name !== words && (!isListName()(name) || name.length > SHORT_ARTICLE)) return false;
  return /^\p{Script=Han}{4,20}$/u.test(name);
}

const SHORT_ARTICLE = 8;

/** 十四、优化营商环境（市营商局牵头，各县分工负责）: who bears it stands behind it, and nothing under it. */
const BORNE = shape`[（(【〔][^（()）]{2,80}(?:负责|牵头|落实|配合)[^（()）]{0,20}[）)】〕]$`;

/** Right below it stands who bears it, and it has a stop, or the next number stands beside or above it: what they bear is all that it says. */
function isTask(words: string, style: NumberingStyle, { after, headsNext }: Scene): boolean {
  if (BORNE.test(words)) return !headsNext;
  if (!namesBearers(after[0]?.text ?? '')) return false;
  const next = after.find(({ text }) => !namesBearers(text))?.heading?.value.style;
  return words.endsWith('。') || (style !== 'ordinal' && (next === style || next === 'ordinal'));
}

/** 1.1 编制目的: a few words without a verb of doing behind a decimal number, as in contents and plans for emergencies. */
function isName(words: string, style: NumberingStyle): boolean {
  return (
    style === 'decimal' && NAME.test(words) && (words.length <= SHORT_NAME || !DOES().test(words))
  );
}

/** The words to a number that stands alone on the line before. */
function completesNumber({ before }: Scene): boolean {
  const last = before.at(-1);
  return last?.role === 'heading' && last.heading !== null && wordsOf(last) === '';
}

/** Between 二、 and 三、, where it is all that the section has. */
function isWholeSection(last: Scene['before'][number] | undefined, next: Scene['after'][number]) {
  const style = last?.role === 'heading' ? last.heading?.value.style : undefined;
  return style !== undefined && next.heading?.value.style === style;
}

function mayBePlainName(words: string): boolean {
  const shortest = words.endsWith('局') ? SHORTEST_OFFICE : SHORTEST_PLAIN;
  const isFit = words.length >= shortest && words.length <= LONGEST_PLAIN;
  return isFit && !/^1?\d\d\.|\d[月日]|[\d.]+%/u.test(words) && !isSeat(words);
}

/** A few words without a number: a heading where text follows, and not in a row of such lines, which is a list. */
function plainHeading(words: string, scene: Scene): boolean {
  if (/。$/u.test(words)) return false;
  if (completesNumber(scene)) return true;
  const { before, after, phase, opening } = scene;
  const [next] = after;
  const last = before.at(-1);
  if (phase === 'opened' || opening !== null || next === undefined || isWholeSection(last, next))
    return false;
  if (!mayBePlainName(words)) return false;
  const inList = last?.role === 'body' && last.heading === null && !hasSentence(last.text);
  if (phase === 'head') return next.heading !== null;
  return !inList && (next.heading !== null || hasSentence(next.text) || next.text.length > LONGEST);
}

/** 改善环境卫生：, a heading that ends with a colon and says nothing of what follows. */
const COLON = shape`^[^，；。：]{2,24}：$`;

/** 四、本通告自发布之日起施行。: says from when a document holds. */
const IN_FORCE_FROM = shape`自[^。，；]{2,20}起(?:施行|执行|实施|生效)`;

/** （二）集中整治阶段（9月18日至12月8日）。: the name of a phase and its days. */
const PHASE = shape`^[^，；。：（(]{2,30}阶段[（(][^，；。（()）]{2,40}[）)][。：]?$`;

/** 前言, 总则: parts that plans and standards print without a number. */
const UNNUMBERED = /^(?:前|引|序|绪) ?[言论]$|^[总附] ?则$|^结 ?[语论]$|^目 ?[录次]$/u;

const namesPart = (words: string, scene: Scene) =>
  isCaption(words) ||
  PHASE.test(words) ||
  UNNUMBERED.test(words) ||
  asks(words, scene) ||
  labelsItems(words, scene);

function hasHeadingShape(words: string): boolean {
  if (IN_FORCE_FROM.test(words)) return false;
  if (!/\p{Script=Han}/u.test(words) || words.includes('\t') || words.length > LONGEST)
    return false;
  if (COLON.test(words)) return !OPEN_LIST.test(words);
  return !hasSentence(words.replace(/。$/u, '')) && !/：/u.test(words);
}

/** 第一条 （目的和依据）: an article's name in brackets; its text follows. */
const NAMED_ARTICLE = shape`^[（(【][^（()）】]{2,30}[）)】]$`;

/** 第九条 充换电站建设补贴标准：: an article that only names what its items lay down. */
const NAMING_ARTICLE = shape`^[^，；。：的和及与应须]{2,30}(?:条件|标准|程序|范围)[。：]?$`;

function namesItsItems(words: string, [next]: Scene['after']): boolean {
  const style = next?.heading?.value.style;
  const isList = style !== undefined && style !== 'article';
  return isList && NAMING_ARTICLE.test(words) && !OPEN_LIST.test(words);
}

/** 三、如何申请贷款？: what is answered below, where no other question follows. */
function asks(words: string, { paragraph, after: [next] }: Scene): boolean {
  const isQuestion = paragraph.heading !== null && /^[^。；]{4,120}？$/u.test(words);
  return isQuestion && next !== undefined && !next.text.endsWith('？');
}

/** 五、关于扩建问题。（略）: what would stand below is left out. */
const OMITTED = /(?<=.)。?（从?略）。?$/u;

/** A line that is only a heading: a label with a few words or none, or a few words without a sentence's end. */
export const headingLine: RoleRule = (scene) => {
  const words = wordsOf(scene.paragraph).replace(OMITTED, '');
  const style = scene.paragraph.heading?.value.style;
  if (words === '') return style === undefined ? null : 'heading';
  if (style === 'article' && (NAMED_ARTICLE.test(words) || namesItsItems(words, scene.after)))
    return 'heading';
  if (namesPart(words, scene)) return 'heading';
  if (!hasHeadingShape(words)) return null;
  const heads =
    style === undefined ? plainHeading(words, scene) : numberedHeading(words, style, scene);
  return heads ? 'heading' : null;
};
