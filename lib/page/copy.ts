/**
 * Puts a text on the clipboard, as the answer to a click or key. navigator.clipboard is only there on pages with https; and the page's own
 * listeners, which like to add a line, do not hear of this copy.
 */
export function copyText(text: string): void {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  removeEventListener('copy', put, { capture: true });
}
