import type { WayExamples } from '../way-examples.ts';

export const chargedExamples: WayExamples = {
  names: [
    ['对新增担保业务，«减半»收取担保费', '担保业务担保费'],
    ['对小微企业，«减半»收取检验检测费', '小微企业检验检测费'],
    ['减按«1%»征收率征收增值税', '增值税征收率'],
  ],
  leaves: ['担保费率按«1%»收取', '覆盖率达到«90%»'],
};
