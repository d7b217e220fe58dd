import type { WayExamples } from '../way-examples.ts';

export const shownExamples: WayExamples = {
  names: [
    ['审核合格的名单，通过县政府门户网站向社会公示«5日»', '审核合格的名单公示时间'],
    ['测评成绩在人事考试网上公示«7天»', '测评成绩公示时间'],
  ],
  leaves: ['在社区公示栏公示«3日»', '评审结果公示«5个工作日»', '在网站上开放报名«10天»'],
};
