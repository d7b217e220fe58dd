import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['*://*.gov.cn/*', '*://*.gov.hk/*', '*://*.gov.tw/*', '*://*.gov.mo/*'],
  allFrames: true,
  main() {},
});
