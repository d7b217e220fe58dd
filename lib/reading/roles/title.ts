import { shape } from '../../text/pattern.ts';
import { isBodyName } from '../fields/body-name.ts';
import { compactPlain } from '../fields/compact.ts';
import { endsAsTitle } from '../fields/title-ending.ts';
import { squash } from '../squash.ts';
import { hasSentence } from './has-sentence.ts';
import type { RoleRule, Scene } from './scene.ts';

const REMARK = shape`^[（(【〔][^（()）]{1,20}[）)】〕]$`;
/** （某厅 一九九七年一月八日）: who wrote it and when, and no part of the title. */
const DAY_END = /日.$/u;
const SHORTEST = 6;
/** 项目清单: below its label an attachment's title may be short. */
const SHORTEST_ATTACHED = 4;
const LONGEST = 120;
const SHORTEST_CUT = 10;

/** What the document so far has named in 《》, and its own title: a line that says the same again is a title. */
function isNamedBefore({ paragraph, tight, before, after, notice }: Scene): boolean {
  const words = squash(paragraph.text);
  if (words.length < SHORTEST) return false;
  const whole = endsAsTitle(tight) ? words : spelledWith(words, after);
  if (whole === null) return false;
  const named = before.filter(({ role }) => role === 'preamble' || role === 'title');
  return [notice.title ?? '', ...named.map(({ text }) => text)].some((text) =>
    squash(text).includes(whole),
  );
}

/** How many lines behind its first a title may run over. */
const FURTHER_LINES = 3;

/** The title that begins with these words and that one of the next lines ends; null where none does. */
function spelledWith(words: string, after: Scene['after']): string | null {
  const next = after.slice(0, FURTHER_LINES);
  const end = next.findIndex(({ text }) => endsAsTitle(compactPlain(text)));
  const lines = next.slice(0, end + 1);
  if (end < 0 || lines.some(({ text, heading }) => heading !== null || hasSentence(text)))
    return null;
  return words + lines.map(({ text }) => squash(text)).join('');
}

/** A line that the next ones complete to the notice's title, or to a longer form of it. */
function beginsOwnTitle({ paragraph, tight, after, phase, notice, titleLines }: Scene): boolean {
  // The name of the site or office above the whole title.
  if (titleLines.size > 0 && isBodyName(tight)) return false;
  const wanted = squash(notice.title ?? '');
  if (phase !== 'head' || wanted === '' || !goesOn(after)) return false;
  const whole = squash([paragraph, ...after].map(({ text }) => text).join(''));
  const words = squash(paragraph.text);
  const isPart = words.length >= SHORTEST && wanted.includes(words);
  const at = whole.indexOf(wanted);
  return isPart || (at >= 0 && at < words.length);
}

/** The first line behind a signature or an attachment's label, and lines that go on with a title. */
function beginsAnew(scene: Scene): boolean {
  const { tight, before, after, phase } = scene;
  const last = before.at(-1)?.role;
  if (phase === 'closed')
    return (
      isKindNamed(tight) ||
      (last === 'attach' && tight.length >= SHORTEST_ATTACHED) ||
      goesOn(after)
    );
  return (last === 'title' && REMARK.test(tight) && !DAY_END.test(tight)) || beginsOwnTitle(scene);
}

/** Ends as titles do, and is more than a word of the page's: not 回目录. */
function isKindNamed(tight: string): boolean {
  return tight.length >= SHORTEST && endsAsTitle(tight);
}

/** The title's first line alone, as sites have it that cut titles: 关于印发某市人民政府办理人大代表建议. */
function isCutTitle({ paragraph, phase, notice }: Scene): boolean {
  const words = squash(paragraph.text);
  const isPart = words.length >= SHORTEST_CUT && squash(notice.title ?? '').startsWith(words);
  return phase === 'head' && isPart && /关于/u.test(words);
}

/** One of the next lines ends the title that this one begins. */
function goesOn(after: Scene['after']): boolean {
  const end = after.findIndex(({ text }) => endsAsTitle(compactPlain(text)));
  return (
    end >= 0 && after.slice(0, end + 1).every((line) => !line.heading && !hasSentence(line.text))
  );
}

/** A line of the notice's own title, wherever it stands. */
export const ownTitle: RoleRule = ({ paragraph, titleLines }) =>
  titleLines.has(paragraph) ? 'title' : null;

/** …的通知（某发〔2020〕9号） */
const NUMBER_BEHIND = /[(（][^（()]{2,20}\d号[)）]$/u;

/** A headline of the page before the document's own title, or in its place. */
function isHeadline({ tight, phase, notice, after }: Scene): boolean {
  if (phase !== 'head' || tight.length < SHORTEST) return false;
  // 关于全市重点项目, and 进展情况的通报 on the next line: otherwise said than the page says it.
  if (tight.startsWith('关于') && goesOn(after)) return true;
  return (
    (notice.title === null && !/^.{4}年.{1,3}月$/u.test(tight)) ||
    endsAsTitle(tight.replace(NUMBER_BEHIND, ''))
  );
}

/** The title of the document, of what it hands down or of an attachment; also its continued lines and its repetition. */
export const title: RoleRule = (scene) => {
  const { text, heading } = scene.paragraph;
  if (heading !== null || hasSentence(text) || text.length > LONGEST) return null;
  const isTitle = [isNamedBefore, beginsAnew, isHeadline, isCutTitle].some((is) => is(scene));
  return isTitle ? 'title' : null;
};
