import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Pen } from '../../lib/page/pen.ts';
import { leave } from '../../lib/page/shared-world.ts';
import { sectionAt } from '../../lib/reading/section-at.ts';
import { say } from '../browser/say.ts';
import { type Ask, notebookBehind } from './notebook.ts';

/** The second half of the content script, which only a page with something to light has to carry. */
export default defineUnlistedScript(() => {
  leave('pen', (signal: AbortSignal, ask: Ask) => {
    return new Pen({ say, signal, sectionAt, notebook: notebookBehind(ask) });
  });
});
