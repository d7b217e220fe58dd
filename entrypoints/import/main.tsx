import '../browser/zod-without-eval.ts';
import { showFace } from '../review/show-face.tsx';
import { ImportPage } from './import-page.tsx';

await showFace(<ImportPage />);
