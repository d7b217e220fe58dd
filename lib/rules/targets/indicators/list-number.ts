/** The number that a clause bears in a list: 1.各项目, 二、企业, 三是清理. */
export const LIST_NUMBER =
  /^ {0,8}(?:\d{1,3}[.．、](?!\d)|[一二三四五六七八九十]{1,3}(?:、|是(?![否指]))) ?/u;
