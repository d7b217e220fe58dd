import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const PERSONS = new Set(['人', '名', '位', '户']);

/** 高中组录取 of 高中组：成绩达到80分，每名发给1000元，录取«50名»: what is listed, where another number of it stands before. */
export const ofLabel: Way = {
  name: 'ofLabel',
  names: ({ around: { label, own, earlier }, before, after, unit }) => {
    if (label === '' || !PERSONS.has(unit) || after.length >= 2) return null;
    const post = POSTS.exec(label)?.groups?.post;
    if (post !== undefined && before.length >= 2) return `${before}${post}`;
    const isDeed = before === '' || (own === before && HIRES.test(before));
    return isDeed && earlier[0]?.includes('□') === true ? `${label}${before}` : null;
  },
};

/** 专职保安配备：寄宿制学校«5名»: of whom so many are had, and by whom. */
const POSTS = shape`^(?<post>[^，□]{2,10}?)(?:配备|配置)(?:标准|要求)?$`;

const HIRES = /^[录选聘招]\p{Script=Han}$/u;
