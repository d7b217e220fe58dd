import { CONCERN, LABEL_OF_TASK, SORT_OF_BODY } from '../../lexicon/body-words.ts';
import { OFFICE_KIND } from '../../lexicon/common-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { shape } from '../../text/pattern.ts';
import type { Group } from './groups.ts';
import { beginsWithAction, isBody, isGeneral, isPerson, isTerritory, type Name } from './names.ts';

/** 武侯区, 达茂旗, 金山卫镇: a place by its name, which stands for who governs it; 园区 and 城市 are none. */
const PLACE =
  /^(?![各全本该其在对向从])\p{Script=Han}{1,8}(?:(?<![地辖社小景园库灾山林牧城郊街全校厂专])区|(?<![城都超门夜])市|(?<![各全])[县州旗]|(?<![城乡村集])镇|(?<![城返下家])乡)$/u;

/** Bearers that are known by what they bear alone: 责任单位, 相关牵头部门. */
const BY_TASK = byUnit(`^(?:各|有关|相关|其他)*${LABEL_OF_TASK.source}(?:单位|部门)$`);

/** 公安, 市场监管: the field of an office, where the list says behind it of what kind they all are. */
const FIELD = /^(?!从事|[对将把向与按经在为未不其])\p{Script=Han}{2,8}$/u;
const OF_A_KIND = byUnit(
  `(?:${CONCERN.source}?${OFFICE_KIND.source}|${SORT_OF_BODY.source}|公司|银行|学校|医院)$`,
);
const OF_THE_KIND = shape`^等[^，。；：、\n\t]{0,8}(?:部门|单位|机构|企业)`;
const LONGEST_KIND = 14;

/** Whether a name behind 由 or before 牵头 is that of who bears a task: a body, a place, or 责任单位. */
function isBearer({ name }: Name): boolean {
  return (
    isBody(name) ||
    isGeneral(name) ||
    (name.length > 1 && isTerritory(name)) ||
    PLACE.test(name) ||
    BY_TASK.test(name)
  );
}

/** Whether all names of a list are those of bodies; places count beside one: 市水利局、城乡一体化示范区. */
export function areBodies(names: readonly Name[]): boolean {
  const others = names.filter(({ name }) => !isBody(name));
  return others.length < names.length && others.every(({ name }) => PLACE.test(name));
}

/** 城关镇: a place alone, which stands for who governs it. */
export function arePlaces(names: readonly Name[]): boolean {
  return names.length > 0 && names.every(({ name }) => PLACE.test(name));
}

/** Whether words are the field of an office, of whose kind others stand behind it. */
function isField({ name }: Name): boolean {
  return FIELD.test(name) && !beginsWithAction(name);
}

/**
 * Whether all the names of a list are those of who bears a task; fields count where the last name or what stands behind it gives
 * their kind (市城乡规划、国土主管部门; 公安、城管执法等部门).
 */
function areBearers(text: string, names: readonly Name[]): boolean {
  if (names.every(isBearer)) return true;
  const last = names.at(-1);
  if (last === undefined || !names.every((name) => isBearer(name) || isField(name))) return false;
  const behind = text.slice(last.to, last.to + LONGEST_KIND);
  return OF_THE_KIND.test(behind) || (isBody(last.name) && OF_A_KIND.test(last.name));
}

/** The groups without the persons among them, where all other names are of who bears a task; null where they are not. */
export function bearersNamed(text: string, groups: readonly Group[]): Group[] | null {
  const named = groups.map((group) => ({
    ...group,
    names: group.names.filter(({ name }) => !isPerson(name)),
  }));
  return named.every(({ names }) => areBearers(text, names)) ? named : null;
}
