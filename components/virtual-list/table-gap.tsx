/** The room (px) of rows of a table that are not drawn; nothing where that is none. */
export function TableGap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
  return <tr aria-hidden="true" class="table-gap" style={{ height: `${height}px` }} />;
}
