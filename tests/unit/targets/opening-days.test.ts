import { expect, test } from 'vitest';
import { markedTarget } from '../../support/marked-target.ts';

const SENTENCES: readonly (readonly [string, string | null])[] = [
  [
    '根据区委《花卉产业三年行动方案（2022—2025年）》（某委〔2022〕8号）和区农业局等四部门有关目标任务，到2025年，鲜花产值达到2亿元。花卉合作社达到«30家»',
    '2025-12-31',
  ],
  ['结合本县实际，按照省里的部署，到2025年，产值达到2亿元。花卉合作社达到«30家»', '2025-12-31'],
  ['到2025年，借阅率达到80%。图书馆藏书量每年增长«3%»', null],
  ['到2025年，借阅率达到80%。藏书量逐年增长«3%»', null],
  ['到2025年，借阅率达到80%，藏书量每年增长«3%»', '2025-12-31'],
  ['2023—2025年，借阅率达到80%。藏书量每年增长«3%»', '2025-12-31'],
  ['到2025年，借阅率达到80%。藏书量年均增长«3%»', '2025-12-31'],
  ['到2025年，借阅率达到80%。每年举办读书会，覆盖社区«60个»', '2025-12-31'],
  ['本次灭蚊实施时间为2023年7月3日至7月9日，覆盖小区«40个»', '2023-07-09'],
  ['本次灭蚊实施时间为2023年7月3日至7月9日（周末除外），消杀小区40个；用药«2吨»', '2023-07-09'],
  ['优惠政策实施时间为2023年7月3日至7月9日，补助商户«40个»', null],
  ['加强绿化。2025年绿地率达到37%；公园«不少于60座»', '2025-12-31'],
  ['2025年前绿地率达到37%；公园«不少于60座»', null],
  ['加强绿化；2025年绿地率达到37%；公园«不少于60座»', null],
];

test.each(SENTENCES)('%s holds by the day that opens it: %s', (sentence, day) => {
  expect(markedTarget(sentence).value?.deadline).toBe(day);
});

test('under a heading of aims each stage holds till the next begins', () => {
  const stages = '分步实施。2027年前，生态形成。引育企业«5家以上»。2030年前，产业领先。';
  expect(markedTarget(stages, { section: ['一、主要目标'] }).value?.deadline).toBe('2027-12-31');
  expect(markedTarget(stages, { section: ['一、主要任务'] }).value?.deadline).toBe(null);
});
