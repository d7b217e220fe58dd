/**
 * A notice that a district gives out each year with other figures: at least so many new firms by the end of the year, and at least so
 * many per cent of matters that are dealt with online.
 */
export const yearlyNotice = (year: number, rate: number, firms: number) => ({
  url: `https://www.example.gov.cn/${year}.html`,
  text: [
    `金山区人民政府办公室关于做好${year}年企业服务工作的通知`,
    `金府办〔${year}〕12号`,
    '各镇人民政府、街道办事处，区政府各部门：',
    '现就有关事项通知如下：',
    `一、加强企业培育。${year}年底前新增高新技术企业不少于${firms}家，由区科委牵头，区财政局配合。`,
    `二、优化办事流程。推进涉企事项线上办理，线上办理率达到${rate}%以上。`,
    '金山区人民政府办公室',
    `${year}年3月6日`,
  ].join('\n'),
});
