import { shape } from '../../../text/pattern.ts';

/** 一、减轻税费负担。…, 一、平板集热器：…: a short first sentence, or a label. */
const RUN_IN = shape`^(?:[^，。：；（）\s]{1,4}[、.．]|（[^（）]{1,4}）)? ?(?<heading>[^，。：；]{4,24})[。：]`;
/** With its number it is no longer. */
export const LONGEST_RUN_IN = 40;

/** The run-in heading of a paragraph, or the label before its first colon, without its number; '' where it has none. */
export function runInHeading(text: string): string {
  return RUN_IN.exec(text.slice(0, LONGEST_RUN_IN))?.groups?.heading ?? '';
}
