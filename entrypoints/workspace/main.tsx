import '../browser/zod-without-eval.ts';
import { showFace } from '../review/show-face.tsx';
import { Workspace } from './workspace.tsx';

await showFace(<Workspace />);
