import { documentKinds } from '../../lexicon/document-kinds.ts';
import { handingDown } from '../../lexicon/handing-down.ts';
import { anyOf } from '../../lexicon/words.ts';
import type { Genre } from '../../model/notice-fields.ts';

const genreOf = new Map(
  documentKinds.flatMap(({ genre, words }) => words.map((word) => [word, genre] as const)),
);
const covers = documentKinds.filter((kind) => kind.covers).flatMap(({ words }) => words);
const POLICY = anyOf(documentKinds.filter((kind) => kind.policy).flatMap(({ words }) => words));
const KIND = anyOf([...genreOf.keys()]);
/** `（试行）`, `（2021-2023年）`, closing quotes and stops behind a title. */
const TAIL = '(?:[》〉”」』"]|[(（〔【][^)）〕】]{0,30}[)）〕】]|\\s|\\d{0,2}条)*';

const ENDS_WITH_KIND = new RegExp(`(?<kind>${KIND})(?=${'['}》〉”」』"(（〔【\\s]|$)`, 'gu');
const COVER = new RegExp(
  `^(?<inner>.{2,})(?:的|》)(?<cover>${anyOf(covers)})(?:[(（].{0,20})?$`,
  'u',
);
const VERB = new RegExp(anyOf(handingDown.verbs), 'u');
const HANDLING = new RegExp(`关于(?:进一步|深入|认真)?${anyOf(handingDown.handling)}`, 'u');
const HANDED_DOWN = new RegExp(
  `现将[^《。]{0,40}《(?<object>[^》]{2,80})》|《(?<subject>[^》]{2,80})》[^。]{0,60}现(?:予)?${anyOf(handingDown.verbs)}`,
  'u',
);
const SELF = new RegExp(`[本该](?<kind>${KIND})`, 'gu');

/** Does a title end with a word for a kind of document (…实施方案（试行）)? `title` without blanks. */
export function endsAsTitle(title: string): boolean {
  return new RegExp(`${KIND}${TAIL}$`, 'u').test(title);
}

/** Does a title end with a word for a kind of document that binds or guides others? `title` without blanks. */
export function endsAsPolicy(title: string): boolean {
  return new RegExp(`${POLICY}${TAIL}$`, 'u').test(title);
}

/** Kind of what a title hands down: `关于印发《…要点》的通知` is 要点, `…的批复` is 批复; undefined where the title names none. */
export function genreOfTitle(title: string): Genre | undefined {
  const cover = COVER.exec(title)?.groups;
  if (cover?.inner !== undefined && handsDown(cover.inner)) {
    const inner = lastKind(cover.inner);
    if (inner !== undefined) return inner;
  }
  return lastKind(title);
}

/** Kind of what the text says that it hands down: 现将《…分解表》印发给你们. */
export function genreOfHandedDown(text: string): Genre | undefined {
  const groups = HANDED_DOWN.exec(text)?.groups;
  return genreOfTitle(groups?.object ?? groups?.subject ?? '');
}

/** Kind that the text gives itself (本办法, 本批示), where no title says it: the one it says most often. */
export function genreOfText(text: string): Genre | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(SELF)) {
    const kind = match.groups?.kind ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? undefined : genreOf.get(most[0]);
}

function handsDown(inner: string): boolean {
  return (
    VERB.test(inner) || (new RegExp(`${KIND}${TAIL}$`, 'u').test(inner) && !HANDLING.test(inner))
  );
}

/** The last word for a kind that ends the title or a part of it (a name in brackets, a quotation). */
function lastKind(title: string): Genre | undefined {
  const last = Array.from(title.matchAll(ENDS_WITH_KIND)).at(-1);
  return last?.groups?.kind === undefined ? undefined : genreOf.get(last.groups.kind);
}
