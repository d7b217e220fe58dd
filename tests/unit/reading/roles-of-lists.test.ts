import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const rolesOf = (lines: readonly string[]) =>
  read({ text: lines.join('\n') }).blocks.map(({ role }) => role);

test('a list is of what an earlier sentence of its opening names', () => {
  const roles = rolesOf([
    '換裝節能燈具補助辦法',
    '第 1 條換裝完成後，申請人應檢具下列文件，向主管機關申請補助。主管機關應安排勘查，經確認後，始得核撥補助款：',
    '一、補助申請表。',
    '二、換裝前後之照片。',
    '第 2 條申請人符合下列各款規定者，得向主管機關申請補助：',
    '一、領有生活補助費者。',
    '二、未接受其他補助。',
  ]);
  expect(roles.slice(1)).toEqual(['measure', 'body', 'body', 'measure', 'body', 'body']);
});

test('items are orders where somebody must fulfil them', () => {
  const roles = rolesOf([
    '某市工地管理办法',
    '第一条 施工单位应当符合下列规定：',
    '（一）设置明显标志；',
    '（二）配备专职人员。',
  ]);
  expect(roles.slice(1)).toEqual(['measure', 'measure', 'measure']);
});

test('what a mere label in a list of conditions opens is more of them', () => {
  const roles = rolesOf([
    '文化創意獎勵辦法',
    '第 1 條申請案件經審查符合下列情形之一者，予以獎勵：',
    '一、取得專利者。',
    '二、作品出版：',
    '（一）未曾接受補助，且補助經費未達總經費百分之三十。',
  ]);
  expect(roles.slice(1)).toEqual(['measure', 'body', 'heading', 'body']);
});

test('a supplement says whom a document holds for, and orders where somebody is bound', () => {
  const roles = rolesOf([
    '促进书店发展的若干意见',
    '一、支持开设书店',
    '1.对新开书店给予一次性补助2万元。',
    '附 则',
    '1.关于适用对象。本意见适用于在本区注册的书店，外资书店享受同等补助。',
    '2.关于重复奖励。同一书店符合两项以上补助的，按最高额执行。',
    '3.书店应当于每年年底前报送经营情况。',
  ]);
  expect(roles.slice(1)).toEqual(['heading', 'measure', 'heading', 'body', 'body', 'measure']);
});

test('the name of an article on a line of its own is a heading', () => {
  const roles = rolesOf([
    '支持书店发展若干措施',
    '第一条 房租支持',
    '对新开书店，按实际租金的40%给予补助。',
    '第二条 活动支持',
    '对举办读书活动的书店，每场补助500元。',
  ]);
  expect(roles.slice(1)).toEqual(['heading', 'measure', 'heading', 'measure']);
});

test('a principle orders nothing, under whatever number it stands', () => {
  const roles = rolesOf([
    '某县目标管理考核办法',
    '一、考核原则',
    '（一）考核与群众评议相结合的原则。要广泛听取群众意见。',
    '总的要求是，坚持质量第一，推动书店做强做优。',
  ]);
  expect(roles.slice(2)).toEqual(['body', 'body']);
});

test('the first name of a column may stand over more than one', () => {
  const { bodies } = read({
    text: [
      '2023年度考核项目表',
      '项目名称及分值\t赋分办法\t总牵头单位\t考核责任单位',
      '（一）日常工作（40分）\t1.出勤（20分）\t按实绩赋分\t区教育局\t区人社局、区财政局',
      '2.宣传（20分）\t——\t按排名赋分\t区文旅局\t区财政局',
    ].join('\n'),
  });
  expect(bodies.map(({ role }) => role)).toEqual([
    'lead',
    'responsible',
    'responsible',
    'lead',
    'responsible',
  ]);
});

test('an item of a list of papers that binds its own subject is a measure, what only names a paper is none', () => {
  const roles = rolesOf([
    '某市读书会补助办法',
    '第一条 读书会的总结应当包含下列资料：',
    '（一）读书会活动照片（应当清晰）。',
    '（二）读书会应当提交的书目。',
    '（三）供应商报价文件。',
    '（四）照片应当在活动次日上传网站。',
    '（五）读书会照片应为原图。',
    '第二条 符合下列条件的读书会，予以补助：',
    '（一）负责人应当每月到会。',
  ]);
  expect(roles.slice(1)).toEqual([
    'measure',
    ...['body', 'body', 'body', 'measure', 'body'],
    'measure',
    'body',
  ]);
});

test('a remark that binds its own subject is a measure', () => {
  const roles = rolesOf([
    '某市读书会评比通知',
    '一、评比指标见下表。',
    '注：1.到会率按月计算。',
    '2.街道读书会必须填报全部指标。',
    '3.到会率是指到会人数占会员数的比例。',
  ]);
  expect(roles.slice(2)).toEqual(['body', 'measure', 'body']);
});

test('how many things a field has orders nothing, unless it says what is to be done', () => {
  const roles = rolesOf([
    '关于推广读书会经验的通知',
    '一、推广的经验',
    '（一）活动形式方面2项：社区轮值的领读；书店与学校共办的夜读。',
    '（二）场地方面3项。',
    '（三）书目方面2项：建立社区书目；完善借阅规则。',
  ]);
  expect(roles.slice(1)).toEqual(['heading', 'body', 'body', 'measure']);
});

test('a matter whose words are left out is a heading, and an item of a list is none', () => {
  const roles = rolesOf([
    '某省关于研究书店发展问题的会议纪要',
    '一、关于书店租金问题。会议同意减免租金。',
    '二、关于书店选址问题。（略）',
    '三、申请减免应当提交下列材料：',
    '（一）租约；',
    '（二）申请书（略）。',
  ]);
  expect(roles.slice(2)).toEqual(['heading', 'measure', 'body', 'body']);
});
