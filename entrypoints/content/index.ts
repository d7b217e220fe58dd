import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchText } from '../../lib/page/watch-text.ts';
import { answerExtension } from './answer-extension.ts';
import { beginLife } from './lifetime.ts';
import { PageSession } from './page-session.ts';
import { say } from './say.ts';
import './highlights.css';

export default defineContentScript({
  matches: ['*://*.gov.cn/*', '*://*.gov.hk/*', '*://*.gov.tw/*', '*://*.gov.mo/*'],
  allFrames: true,
  main() {
    const signal = beginLife();
    if (signal === null) return;
    const session = new PageSession(say, signal);
    answerExtension(session, signal);
    addEventListener('click', (event) => session.click(event), { capture: true, signal });
    watchText(() => session.look(), signal);
  },
});
