import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['并按规定享受待遇。（记者 姜斌）', '（记者 ', null],
    ['新华社北京1月17日电 国家统计局发布', '新华社北京1月17日电', null],
    ['中新网3月11日电', '中新网3月11日电', null],
  ],
  ignores: ['组织记者采访', '新闻记者证管理办法', '新华社北京分社'],
};
