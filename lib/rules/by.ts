/** 由 before who acts (日常管理由市住建局负责), and not in 自由, 理由, 缘由, 来由, 经由. */
export const BY = /(?<![自缘来经]|(?<![治管办处清受修代审监护整梳])理)由/u;
