/** 缓缴期, 办理时限: a name that says itself that it is of a time. */
export const NAMES_TIME = /(?:时限|时间|期间|期限|周期|时长|期|年限)$/u;
