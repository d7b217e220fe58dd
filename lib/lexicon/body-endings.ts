import bodyEndingsJson from '../../seeds/lexicon/body-endings.json' with { type: 'json' };

/** Endings of the names of public bodies. */
export const bodyEndings: readonly string[] = bodyEndingsJson.endings;
