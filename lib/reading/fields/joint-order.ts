import { isBodyName, splitBodies } from './body-name.ts';
import type { Piece } from './pieces.ts';

/** An order of several bodies, a line each, above 令 and its number on lines of their own. */
export interface JointOrder {
  readonly issuers: readonly string[];
  /** 国家发展和改革委员会财政部令第15号 */
  readonly number: string;
}

const HEAD_PIECES = 30;
/** 第15号, （2023年第15号）, 〔2023〕第15号: on a line below the name of an order. */
export const NUMBER_BELOW =
  /^[(（]?(?<number>(?:(?:19|20)\d{2}年|〔(?:19|20)\d{2}〕)?第[\d〇零一二三四五六七八九十百]{1,6}号)[)）]?$/u;

/** The head of a joint order (国家发展和改革委员会 / 财政部 / 令 / 第15号); null where the text has none. */
export function jointOrder(pieces: readonly Piece[]): JointOrder | null {
  const at = pieces.slice(0, HEAD_PIECES).findIndex(({ text }) => text === '令');
  const number = NUMBER_BELOW.exec(pieces[at + 1]?.text ?? '')?.groups?.number;
  if (at < 1 || number === undefined) return null;
  let first = at;
  while (first > 0 && isBodyName(pieces[first - 1]?.text ?? '')) first -= 1;
  const names = pieces.slice(first, at);
  if (names.length === 0) return null;
  const issuers = names.flatMap(({ raw }) => splitBodies(raw));
  return { issuers, number: `${names.map(({ text }) => text).join('')}令${number}` };
}
