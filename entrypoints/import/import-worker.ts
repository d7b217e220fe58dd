import '../browser/zod-without-eval.ts';
import { makeImporter } from './importer.ts';
import type { ToImporter } from './messages.ts';

// A worker of its own: a file of 100,000 notes takes seconds, in which the page is to draw and answer.
const importer = makeImporter((state) => postMessage(state));
addEventListener('message', ({ data }: MessageEvent<ToImporter>) => void importer(data));
