/** The page that is reviewed has gone or does not answer. */
export class NoPage extends Error {}
