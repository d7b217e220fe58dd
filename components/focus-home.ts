/** What a list is looked through with, and the tab that is shown: from there one can go on wherever one was. */
const HOMES = '[aria-keyshortcuts="/"], [role="tab"][aria-selected="true"]';

/** Leads who works with the keyboard to a place to go on from, where what had the focus goes: the search of the list, else its tab. */
export function focusHome(): void {
  const homes = [...document.querySelectorAll<HTMLElement>(HOMES)];
  homes.findLast((home) => home.checkVisibility())?.focus();
}
