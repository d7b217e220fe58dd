/** 照片应当及时上传。, in a list of papers or remarks: a sentence that binds its own subject, and not 照片（应当清晰）, nor 应当提交的照片. */
export const OWN_DUTY =
  /^[^，。；：（]{2,24}(?<![供响反效对相适])(?:应(?![为是急用])|必须|不得)[^。；的]{2,}。/u;
