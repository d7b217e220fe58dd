import example from '../../seeds/example-notice.json' with { type: 'json' };

/** The text of a short made-up notice, a block a line, on which is shown what Piyue does. */
export const EXAMPLE_NOTICE = example.lines.join('\n');
