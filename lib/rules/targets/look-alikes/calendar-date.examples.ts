import type { MarkedExamples } from '../marked-examples.ts';

export const calendarDateExamples: MarkedExamples = {
  holds: [
    '附件：1.名单«2.2021年»计划表',
    '附件«22021年度»报表',
    '3月«16起»恢复开放',
    '«2023年»工作要点',
    '6月«30日»前',
    '«2018年度»河长制',
    '«2022学年»招生计划',
    '修正条文自«一百年»一月一日施行',
    '第九条修正条文自«一百零一年»十二月一日施行',
  ],
  fails: ['«3年»行动', '«30日内»答复', '2022学年增加«3天»实训', '«三年»行动'],
};
