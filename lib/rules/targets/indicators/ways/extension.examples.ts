import type { WayExamples } from '../way-examples.ts';

export const extensionExamples: WayExamples = {
  names: [
    [
      '气瓶充装许可证和检验检测机构核准证有效期届满的，可办理«1年以内»的延期',
      '检验检测机构核准证延期期限',
    ],
    ['食品经营许可证到期的，给予«3个月以内»的宽限期', '食品经营许可证宽限期'],
    ['对困难企业，给予«6个月以内»的展期', '困难企业展期期限'],
  ],
  leaves: ['可办理«1年以内»的延期', '应当在«30日内»办理延期手续'],
};
