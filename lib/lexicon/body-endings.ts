import bodyEndingsJson from '../../seeds/lexicon/body-endings.json' with { type: 'json' };
import type { BodyEndings } from '../model/body-endings.ts';
import { perModel } from './current-model.ts';

const { endings }: BodyEndings = bodyEndingsJson;

/** Endings of the names of public bodies; a body of the reader's own is the end of its own name, and of longer ones (某市城市数据大脑). */
export const bodyEndings = perModel(({ bodies }): readonly string[] => [...endings, ...bodies]);
