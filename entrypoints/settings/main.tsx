import '../browser/zod-without-eval.ts';
import { showFace } from '../review/show-face.tsx';
import { Settings } from './settings.tsx';

await showFace(<Settings />);
