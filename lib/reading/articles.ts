const ARTICLE = /^第 ?[\d一二三四五六七八九十百]{1,5} ?条/u;

/** For each paragraph the one with which the article begins in which it stands; undefined for that itself, and before the first article. */
export function articlesOf(
  paragraphs: readonly { readonly text: string }[],
): (string | undefined)[] {
  let article: string | undefined;
  return paragraphs.map(({ text }) => {
    if (!ARTICLE.test(text)) return article;
    article = text;
    return undefined;
  });
}
