import { expect, test } from 'vitest';
import { markedTarget } from '../../support/marked-target.ts';

const SENTENCES: readonly (readonly [string, string | null])[] = [
  ['排查出电梯«320部»，计划用2年时间（2023年至2024年）完成更新', '2024-12-31'],
  ['计划用«2年»时间（2023年至2024年）完成更新', '2024-12-31'],
  ['日常考核占60%，年终考核占«40%»', null],
];

test.each(SENTENCES)(
  '%s is due by the end of the years that the work takes: %s',
  (sentence, day) => {
    expect(markedTarget(sentence).value?.deadline).toBe(day);
  },
);
