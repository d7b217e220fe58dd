import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 为其税收贡献, between the bound and its number. */
const OF_WHAT = shape`^为其?(?<whole>[^，□的]{2,14})$`;

/** 奖励总额占税收贡献比例 of 奖励总额最高为其税收贡献的«50%»: what may be so large a share of what. */
export const shareOfOwn: Way = {
  name: 'shareOfOwn',
  names: ({ around: { inner }, before }) => {
    const { whole } = OF_WHAT.exec(inner)?.groups ?? {};
    return whole === undefined || before === '' ? null : `${before}占${whole}比例`;
  },
};
