import { defineContentScript } from 'wxt/utils/define-content-script';
import { keyGuard } from '../../lib/page/card/key-guard.ts';

/** Runs before the scripts of the page, so that none of their listeners hears what is typed in our panels. It does nothing else. */
export default defineContentScript({
  // Set by wxt.config.ts, from seeds/sites.json.
  matches: [],
  allFrames: true,
  runAt: 'document_start',
  main() {
    keyGuard();
  },
});
