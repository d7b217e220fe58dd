import { LABEL_OF_TASK } from '../../lexicon/body-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { EXHORT } from '../../lexicon/notice-words.ts';
import { sectionNames } from '../../lexicon/section-names.ts';
import type { Genre } from '../../model/notice-fields.ts';
import { HAS_DONE, IS_DUE } from '../../rules/measures/done-or-due.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { leadOf } from '../lead.ts';
import { BINDING, BINDING_IN_CONDITIONS } from './binding-signs.ts';
import { bindsAllTheSame } from './binds-all-the-same.ts';
import { namesBearers } from './bodies-line.ts';
import { CALLS_ON } from './calls-on.ts';
import { definesThroughout } from './defines-throughout.ts';
import { isLastProvision, isLeftToOthers, PERMITS } from './last-provision.ts';
import { isNoteItem } from './note-item.ts';
import { OWN_DUTY } from './own-duty.ts';
import { type Scene, wordsOf } from './scene.ts';
import { isTellingName, orderVerb } from './section-kinds.ts';
import { type MeasureSign, signIn } from './sign-in.ts';
import { type Act, underName, underOwnName } from './under-name.ts';
import { underOpening } from './under-opening.ts';
import { forbidsUnderPrinciple } from './under-principle.ts';

/** The run-in heading is such a name, and not a longer one that ends so: not 紧扣新区战略定位. */
const TELLING_LEAD = perModel(() =>
  byUnit(
    `^(?!${orderVerb()})(?:.{0,4}${anyOf(sectionNames.tells).source}|[^，]{5,16}${anyOf(sectionNames.tells).source}$)|^${anyOf(sectionNames.tells).source}`,
  ),
);
/** 某地城市节水情况。…: tells how things are. */
const TELLING_OF = perModel(() => byUnit(`^(?!${orderVerb()})[^，]{2,40}(?<!等)情况$`));
/** 指导思想以…为指导: the name, and the sentence that lost the line break before it. */
const TELLING_GLUED = byUnit(
  `^${anyOf(sectionNames.tells).source}(?:[和与及]${anyOf(sectionNames.tells).source})?(?=以|${EXHORT.source}|到20)`,
);
/** 今年工作的总体要求是：…: the name in the sentence itself. */
const TELLING_SAID = byUnit(
  `(?:^|。)(?:[^，。；：]{2,16}的)?${anyOf(sectionNames.tells).source}[是为][：，]`,
);
/** Kinds of document that order by articles: what does not bind somebody in them is no measure. */
const STATUTES: readonly Genre[] = ['办法', '规定', '细则', '条例', '令'];
/** 读者委员会设置原则, 业主大会章程: rules that no genre has a word for. */
const RULES = /(?:[原准守]则|章程|须知|公约)(?:[（(][^（()）]{1,8}[）)])?$/u;
/** （牵头单位：市发改局；责任单位：…）: somebody is named who bears it, also where it is an aim. */
const ASSIGNED = byUnit(
  `[（〔【]${LABEL_OF_TASK.source}[：:]|${LABEL_OF_TASK.source}(?:责任)?(?:单位|部门|处室)[）)】〕]?\\s?[：:]\\s?\\p{Script=Han}|[（〔](?:[^（）。；：]|（[^（）]{0,12}）){2,80}(?:负责|牵头|落实)(?:，[^（）。；：]{2,20})?[）〕]。?$`,
);

type Sign = MeasureSign | null;

function isNumbered({ paragraph, before }: Scene): boolean {
  const last = before.at(-1);
  return (
    paragraph.heading !== null ||
    (last?.heading !== null && last?.role === 'heading' && wordsOf(last) === '')
  );
}

/** 二、督查内容, 重点检查以下方面：: what is listed there is looked into. */
const INSPECTS = /[督检巡核抽]查|督导|调研|暗访/u;

function isInspected({ section, opening }: Scene): boolean {
  return INSPECTS.test(opening ?? section.at(-1) ?? '');
}

/** Stands under a heading, or begins with one, of a section that explains. */
function isTelling(scene: Scene): boolean {
  const { paragraph, section } = scene;
  const lead = leadOf(paragraph);
  const own = lead === null ? '' : paragraph.text.slice(lead.from, lead.to);
  if (own.endsWith('的原则')) return true;
  if (own !== '' && (TELLING_LEAD().test(own) || (TELLING_OF().test(own) && !isInspected(scene))))
    return true;
  const words = wordsOf(paragraph);
  return TELLING_GLUED.test(words) || TELLING_SAID.test(words) || section.some(isTellingName());
}

/** 将第六条修改为：“…, 增加一条，作为第九条：“…: the words of an article follow. */
const GIVES_ARTICLE = shape`^[^“]{0,40}第[^“：]{1,8}[条款项][^“：]{0,12}：“`;

/** 二、关于财政税收, over （一）…: rules of a policy by its topics, which are called 规定 and have no articles. */
const isOfPolicy = ({ section, paragraph }: Scene) =>
  paragraph.heading?.value.style === 'bracketed-ordinal' && /^关于/u.test(section.at(-1) ?? '');

/** Written in articles, of which those that bind nobody are no measures. */
function isStatute(scene: Scene): boolean {
  const { notice, inArticles, paragraph } = scene;
  const isArticle = paragraph.heading?.value.style === 'article';
  return (
    (STATUTES.includes(notice.genre) && !isOfPolicy(scene)) ||
    (notice.genre === '其他' && RULES.test(notice.title ?? '')) ||
    inArticles ||
    isArticle ||
    GIVES_ARTICLE.test(wordsOf(paragraph))
  );
}

/** 海洋领域。海洋牧场、海洋大数据等, 人才培养方面3项：…：a field, and what belongs to it. */
const NAMES_FIELD = /^[^，。；：]{2,16}(?:领域|方向|范围|类别|类|方面共?\d+项)[。：]/u;

/** Whether a sign is enough, given what else the paragraph says and where it stands. */
function suffices(sign: Sign, text: string, scene: Scene): boolean {
  if (sign !== null && BINDING.includes(sign.rule)) return true;
  if (isStatute(scene)) return sign !== null && ordersFirst(text, scene);
  return sign !== null || (isNumbered(scene) && !NAMES_FIELD.test(text));
}

/** 新片区发展数字贸易，鼓励企业…: orders before it permits or encourages; what follows 可以 in its sentence is permitted. */
function ordersFirst(text: string, scene: Scene): boolean {
  if (!PERMITS.test(text)) return true;
  return text.split(/[。；]/u).some((sentence) => {
    const head = sentence.split(PERMITS)[0] ?? '';
    const sign = signIn(head, scene);
    return !/^$|[的者]，$/u.test(head) && sign?.value.act === 'orders';
  });
}

/** What orders, plans or promises action is a measure; all else is body. */
export function measureOrBody(scene: Scene): Act {
  const text = wordsOf(scene.paragraph).replace(GIVES_ARTICLE, '');
  if (ASSIGNED.test(text) || namesBearers(scene.after[0]?.text ?? '')) return 'measure';
  if (isNoteItem(scene) && !OWN_DUTY.test(text)) return 'body';
  if (isTelling(scene) && !CALLS_ON.test(text) && !forbidsUnderPrinciple(text, scene))
    return 'body';
  const own = underOwnName(scene);
  if (own !== null) return own;
  return bySigns(text, scene);
}

/** 了, 已, 相继: it has been done. */
const DONE = byUnit(`${HAS_DONE}|已|相继|正式`);
/** 将, 请, 继续: something is still to be done. */
const TO_COME = byUnit(`${IS_DUE}|[拟争]|继续|尽快|同意|建议`);

/** In a letter that answers, what offices have done already orders nothing. */
function toldInAnswer(text: string, { notice, paragraph }: Scene): boolean {
  const answers = notice.genre === '函' && paragraph.heading === null;
  return answers && DONE.test(text) && !TO_COME.test(text);
}

/** Whether verbs of action are all that speaks for an order, where they define or tell. */
function onlyTells(text: string, sign: Sign, scene: Scene): boolean {
  return sign?.rule === 'action' && (definesThroughout(text) || toldInAnswer(text, scene));
}

/** 附则 behind items: whom a document holds for and how its words are meant; it orders where somebody is bound. */
function isSupplement(text: string, scene: Scene): boolean {
  const isIn = scene.section.at(-1) === '附则' || /^附 ?则 /u.test(scene.paragraph.text);
  if (!isIn || isStatute(scene)) return false;
  const said = text.replace(/并负责解释。?$/u, '');
  return !BINDING_IN_CONDITIONS.includes(signIn(said, scene)?.rule ?? '');
}

/** Holds from some day, or is left to other rules. */
function isSaidElsewhere(text: string, scene: Scene): boolean {
  return isLastProvision(text, scene, BINDING) || (isStatute(scene) && isLeftToOthers(text));
}

/** 以上补贴只可享受一项: behind the items of a list, and none of them. */
const BEHIND_LIST = /^(?:以上|上述)/u;

/** What the paragraph's own words say, and the list in which it may stand. */
function bySigns(text: string, scene: Scene): Act {
  const opening = BEHIND_LIST.test(text) ? null : scene.opening;
  const sign = signIn(text, scene);
  if (isSupplement(text, scene)) return 'body';
  if (sign?.value.act === 'tells') return bindsAllTheSame(sign, text, scene) ? 'measure' : 'body';
  if (onlyTells(text, sign, scene)) return 'body';
  if (isSaidElsewhere(text, scene)) return 'body';
  const listed = opening === null ? underName(scene, sign) : underOpening(opening, scene, sign);
  return listed ?? (suffices(sign, text, scene) ? 'measure' : 'body');
}
