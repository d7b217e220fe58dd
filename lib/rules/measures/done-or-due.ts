/** 听取了汇报, not 为了 or 了解: it has been done; source of a pattern. */
export const HAS_DONE = '(?<![为除])了(?![解结])';

/** 各镇要, 应当, 将加大, 请配合; not 主要 or 请示: somebody is to do something; source of a pattern. */
export const IS_DUE = '(?:(?<![主重需必])要(?!求)|请(?![示求])|[须应将])';
