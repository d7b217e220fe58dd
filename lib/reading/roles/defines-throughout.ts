/** 示范项目是…的试点项目: what something is, in a word of its own kind; not 重点是…, which leads over to what is to be done. */
const SAYS_WHAT =
  /^(?:其中，?)?(?:[^，：]{2,24}(?<!重点|关键|要|核心|目的|就|应|必须)|[^，：]{2,22}主要)是，?(?!要|为了)[^：]*的[^，的]{2,12}$/u;

/** 示范项目是…的试点项目。其中，农业项目主要是…的项目。: whether every sentence says what something is. */
export function definesThroughout(text: string): boolean {
  if (!text.includes('是')) return false;
  return text.split(/[。；]/u).every((said) => said === '' || SAYS_WHAT.test(said));
}
