/** The context of the W3C Web Annotation Data Model (Recommendation of 23 February 2017). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Names of what that model has no words for: the findings of a machine, and the selectors' origin. */
const OWN_CONTEXT = { piyue: 'urn:piyue:ns#' } as const;

/** What stands before every file: the model's context, and ours for members that begin with `piyue:`. */
export const CONTEXT = [ANNOTATION_CONTEXT, OWN_CONTEXT] as const;

/** Who generated a finding or a file. */
export const SOFTWARE = { id: 'urn:piyue:software', type: 'Software', name: 'Piyue' } as const;

/** A day as JSON-LD types it (XML Schema Part 2, 3.2.9). */
export const dayLiteral = (day: string) => ({
  '@type': 'http://www.w3.org/2001/XMLSchema#date',
  '@value': day,
});
