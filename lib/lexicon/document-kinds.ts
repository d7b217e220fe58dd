import documentKindsJson from '../../seeds/lexicon/document-kinds.json' with { type: 'json' };
import type { DocumentKind } from '../model/document-kind.ts';

/** The kinds of document and the words by which titles name them. */
export const documentKinds = documentKindsJson as readonly DocumentKind[];
