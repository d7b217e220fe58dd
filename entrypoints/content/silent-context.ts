/**
 * Stands in for WXT's context of content scripts (see wxt.config.ts), which tells the page that an extension has come, and which:
 * it dispatches an event on the document and posts a message, both with the extension's id, and it ends itself at an event that
 * any page can send. What it does for us, lifetime.ts does without a word.
 */
export class ContentScriptContext {}
