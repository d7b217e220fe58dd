import type { BlockRole } from '../model/block.ts';
import { shape } from '../text/pattern.ts';
import type { RoledParagraph } from './paragraph.ts';
import { permitsWays } from './permits-ways.ts';

/** The sentence with which a paragraph opens a list, up to its colon; `listed` is the one that opens the list in which it stands. Null where it opens none. */
export function openingOf(paragraph: RoledParagraph, listed?: string | null): string | null {
  return (isLabel(paragraph) ? listed : null) ?? ownOpening(paragraph);
}

/** Lines that open no list, though they end with a colon. */
const CLOSED_ROLES: readonly BlockRole[] = [
  'preamble',
  'addressee',
  'meta',
  'chrome',
  'attach',
  'title',
];

/** Where the sentence ends that opens a list: at its colon, behind which the first item may stand: 采取下列措施：一、…。 */
const OPENS = shape`[：:](?=$|(?:一、|（一）|1[.．、])[^：:]{1,200}$)`;

/** 现将有关事项通知如下：, which opens what the document says, and no list. */
const LEADS_OVER = shape`现[将就对][^。；：]{0,60}如下[：:]$`;

/** 由申请单位检具下列文件提出申请。, where the list follows a stop. */
const NAMES_FILES = shape`(?<sentence>[^。；]*下列(?:[文书证]件|材料|资料)[^。；：]{0,30})。$`;

/** （二）符合下列要求的协会予以保留。: which ones, in the items below. */
const SELECTS = shape`^(?<sentence>[^。；，]{0,12}(?:符合|具备|满足|存在|有)(?:下列|以下)[^，。；]{0,8}的[^。；，]{2,30})。$`;

const selecting = (heading: RoledParagraph['heading'], text: string) =>
  heading === null ? null : sentenceIn(SELECTS, text.slice(heading.to));

function ownOpening({ text, role, heading }: RoledParagraph): string | null {
  const isClosed = CLOSED_ROLES.includes(role) && !(role === 'preamble' && permitsWays(text));
  if (role === 'heading' || isClosed) return null;
  return sentenceIn(NAMES_FILES, text) ?? selecting(heading, text) ?? upToColon(text);
}

function upToColon(text: string): string | null {
  if (!(text.includes('：') || text.includes(':'))) return null;
  const colon = OPENS.exec(text);
  if (colon === null || LEADS_OVER.test(text)) return null;
  const words = text.slice(0, colon.index + 1);
  return namedBefore(words) ?? words.slice(words.search(/[^。]*$/u));
}

/** 应检具下列文件提出申请。经审查后拨付：, where what is listed is named before the last sentence. */
const NAMED_BEFORE = shape`(?<sentence>[^。；]*下列(?:[文书证]件|材料|资料|任[一何]规定|[一各]款规定)[^。；：]{0,60})。[^。；]{2,80}：$`;

function namedBefore(words: string): string | null {
  return /(?:下列|以下|如下)[^。]*$/u.test(words) ? null : sentenceIn(NAMED_BEFORE, words);
}

/** The sentence that names what is listed, as though it ended with the colon. */
function sentenceIn(form: RegExp, text: string): string | null {
  const sentence = /[下以][列下]/u.test(text) ? form.exec(text)?.groups?.sentence : undefined;
  return sentence === undefined ? null : `${sentence}：`;
}

/** 二、技术研发：, 二、因公致伤者：, a mere label in a list: what it opens is more of what the list names. */
const LABEL = shape`^(?:[^，。；：]{0,10}|(?![^：]*(?:应|须|要|予以|包括|分为|条件))[^，。；：]{11,40})：$`;

function isLabel({ text, heading }: RoledParagraph): boolean {
  return heading !== null && LABEL.test(text.slice(heading.to)) && !/[下如]/u.test(text);
}
