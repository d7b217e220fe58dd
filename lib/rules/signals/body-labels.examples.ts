import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['黑点数目于年底前减半。（环境及生态局）', '（环境及生态局）', null],
    ['提升个人发展。(政务司司长办公室/劳工及福利局)\n', '(政务司司长办公室/劳工及福利局)', null],
  ],
  ignores: ['（环境及生态局）负责', '（以下简称市商务局）的意见', '（2023年）'],
};
