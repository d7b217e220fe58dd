import documentKindsJson from '../../seeds/lexicon/document-kinds.json' with { type: 'json' };
import type { DocumentKind } from '../model/document-kind.ts';
import { anyOf } from '../text/pattern.ts';

/** The kinds of document and the words by which titles name them. */
export const documentKinds = documentKindsJson as readonly DocumentKind[];

/** 通知, 实施方案: any of these words. */
export const KIND = anyOf(documentKinds.flatMap(({ words }) => words)).source;
