import { bodyEndings } from '../../lexicon/body-endings.ts';
import { anyOf } from '../../lexicon/words.ts';

const ENDING = anyOf(bodyEndings);
const NAME = `[\\p{Script=Han}“”（）()「」]{0,60}${ENDING}`;
const WHOLE = new RegExp(`^${NAME}(?:[(（][^)）]{1,12}[)）])?$`, 'u');
const AT_END = new RegExp(`${ENDING}(?:[(（][^)）]{1,12}[)）])?$`, 'u');
const NOT_IN_NAMES = /关于|印发|转发|通知|根据|按照|工作|现将|各|的|及其/u;

/** Is the text, without blanks, the name of one public body or of several in a row? */
export function isBodyName(text: string): boolean {
  return (
    text.length <= 120 &&
    WHOLE.test(text) &&
    !NOT_IN_NAMES.test(text.replace(/[工办]作(?=领导|小组|委)/gu, ''))
  );
}

/** Is the text a name of a public body, or several parted by commas? `text` without blanks. */
export function isRowOfBodies(text: string): boolean {
  return text.split(/[、，,]/u).every((name) => isBodyName(name));
}

/** Does the text end as the name of a public body does? */
export function endsAsBody(text: string): boolean {
  return AT_END.test(text);
}

/** `中共上海市委、上海市人民政府` → both: parts a row of names at blanks, commas, and where a new name begins like the first. */
export function splitBodies(text: string): string[] {
  return text
    .split(/[\s、，,]+/u)
    .filter((part) => part !== '')
    .flatMap(splitGlued);
}

/** Names that stand without anything between them share their place (龙岩市…局龙岩市…局), or begin with 中共, 共青团. */
function splitGlued(text: string): string[] {
  const place =
    /^(?:中共)?(?<place>\p{Script=Han}{2,7}?[省市县区州旗])/u.exec(text)?.groups?.place ?? '国家';
  const begins = new RegExp(`(?<=${ENDING})(?=中共|${place}(?!委员会$))`, 'u');
  return text.split(begins).filter((part) => part !== '');
}
