import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchText } from '../../lib/page/watch-text.ts';
import { answerExtension } from './answer-extension.ts';
import { beginLife } from './lifetime.ts';
import { PageSession } from './page-session.ts';
import { tellPlace } from './tell-place.ts';
import './highlights.css';

export default defineContentScript({
  // Set by wxt.config.ts, from seeds/sites.json.
  matches: [],
  allFrames: true,
  main() {
    const signal = beginLife();
    if (signal === null) return;
    const session = new PageSession(signal);
    answerExtension(session, signal);
    tellPlace(session, signal);
    watchText(() => session.look(), signal);
  },
});
