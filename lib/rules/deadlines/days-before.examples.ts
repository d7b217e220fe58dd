import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

const relative: DeadlineValue = { date: null };

export const daysBeforeExamples: Examples<DeadlineValue> = {
  finds: [
    ['养护方案并于闭馆日前六天报局里备查', '前六天', relative],
    ['剧团应当在公演前20个工作日提出申请', '前20个工作日', relative],
    ['应当在公演的20个工作日前提出申请', '20个工作日前', relative],
    ['应于公演二周前报名', '二周前', relative],
    ['场馆将提前五个工作日通告', '提前五个工作日', relative],
    ['应当在有效期届满三十日前提出延续申请', '三十日前', relative],
    ['许可证期满30日前，向发证机关申请', '30日前', relative],
    ['申请单位应于活动办理三十日前提出申请', '三十日前', relative],
    ['应在有效期届满前6个月提出延长意见', '前6个月', relative],
    ['应于会议召开5个工作日前通知', '5个工作日前', relative],
    ['申请人备齐文件，于开会五日前送达秘书室', '五日前', relative],
    ['施工单位应于开工前15日报主管部门备案', '前15日', relative],
    ['机构停止服务的，应提前5个工作日告知家长', '提前5个工作日', relative],
    ['施工单位须提前至少三天向沿线商户书面说明', '提前至少三天', relative],
  ],
  ignores: [
    '场馆并于公演前三天举行了彩排',
    '应在公演前两周内报名',
    '届满前6个月内提出',
    '应于期限届满前三个月至届满后三个月内提出',
    '三日前发生的事故',
    '期满30日前已提出申请的，继续有效',
    '在返乡前14天到过重点地区',
    '应在两年前完成登记',
    '提前10天完成了清淤任务',
    '提前三个月通水',
    '未提前2日预约的，不予接待',
    '提前3日申请变更的，退还押金',
  ],
};
