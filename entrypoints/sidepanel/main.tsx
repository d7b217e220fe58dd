import '../browser/zod-without-eval.ts';
import { browser } from 'wxt/browser';
import { showFace } from '../review/show-face.tsx';
import { Panel } from './panel.tsx';

const { id: windowId } = await browser.windows.getCurrent();
if (windowId !== undefined) await showFace(<Panel windowId={windowId} />);
