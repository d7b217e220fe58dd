import type { MarkedExamples } from '../marked-examples.ts';

export const marksExamples: MarkedExamples = {
  holds: [
    '得«2分»',
    '每少一次扣«0.5分»',
    '（«25分»）',
    '每少«一次»扣1分',
    '推广信息«1篇»，得3分',
    '市级用稿«2篇»，县级用稿2篇，得5分',
    '得分«75分以上90分以下»为良好',
  ],
  fails: [
    '给予指标«1名»，每增加投资额5000万元增加1名指标',
    '«15分钟»内响应',
    '降低«0.5个百分点»',
    '按基本工资«百分之六十»发给',
    '部署工作至少«3次»',
  ],
};
