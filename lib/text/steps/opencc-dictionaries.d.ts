/** A dictionary of OpenCC as opencc-js ships it: "source replacement" pairs parted by "|"; the package has no types for its dictionaries. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  // biome-ignore lint/style/noDefaultExport: so does the package.
  export default pairs;
}
