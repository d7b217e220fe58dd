import { type Named, testNames } from '../../support/test-names.ts';

const STANDARDS_AND_WHOM: readonly Named[] = [
  [
    '对牵头制订国际、国家和行业标准的公司，分别给予«9万元»、5万元和2万元的奖励',
    '牵头制订国际标准公司奖励',
  ],
  [
    '对牵头制订国际、国家和行业标准的公司、机构，分别给予9万元、«5万元»和2万元的奖励',
    '国家标准公司奖励',
  ],
  ['对国家、省级行业协会，分别给予9万元、«5万元»的奖励', '省级行业协会奖励'],
  ['对新建的粮库、冷库，分别给予9万元、«5万元»的补助', '冷库补助'],
];

testNames([['standards of several levels, whomever they are for', STANDARDS_AND_WHOM]]);
