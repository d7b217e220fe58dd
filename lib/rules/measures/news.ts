import { tells } from './says.ts';

/** 日前，某市印发…: news that leads over to the document. */
export const news = tells('news', /^(?:日前|近日|昨日|今日|据悉|据了解|记者)[^。]{0,40}/gu);
