import '../browser/zod-without-eval.ts';
import { showFace } from '../review/show-face.tsx';
import { Welcome } from './welcome.tsx';

await showFace(<Welcome />);
