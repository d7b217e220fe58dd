import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

const lead = (name: string): BodyValue => ({ name, role: 'lead' });
const responsible = (name: string): BodyValue => ({ name, role: 'responsible' });
const support = (name: string): BodyValue => ({ name, role: 'support' });

const TWO_LABELS = '（牵头单位：市减负办、市国资委；配合单位：各市、县〔区〕人民政府）';
const WITH_AND =
  '（责任单位：省财政厅和各市、县（市、区）人民政府，省文化和旅游厅、各有关部门和单位）';
const OWN_LINE = '责任单位：民政部等有关部门和单位';
const WITH_VERBS = '责任单位：省商务厅牵头，合肥海关配合';
const SQUARE = '[责任单位：市财政局，各县（市）区政府] （二）加大信贷';
const CONTACT = '（对接部门：区科信局；联系人：王某某、李楠；联系电话：88490000）';
const FIRST_SAID = '责任单位（列第一位者为牵头单位，下同）：市数据局、市公安局';
const SAID_BEHIND = '责任单位：市数据局（列第一位者为牵头单位，下同）、市公安局';
const LED = '责任单位：市委网信办、市数据局（牵头单位）、市公安局';
const EACH_SAID = '责任单位：市数据局（牵头）、市科技局、市财政局（配合）';
const BEHIND_SEMICOLON = '（责任单位：市农业农村局；市直相关部门配合）';
const BY_BLANKS = '责任单位：市粮食和物资储备局 市财政局';
const IS_WHO = '牵头单位为市行政审批局，配合单位为市自然资源局、市住建局。';
const FIRST = '（责任单位：省药监局、省卫生健康委）';

export const labelExamples: Examples<BodyValue> = {
  finds: [
    [
      '（责任单位：市园林局〈绿化办〉，各区政府〈含新城、空港管委会，下同〉）',
      '市园林局',
      responsible('市园林局'),
    ],
    [
      '（责任单位：市园林局〈绿化办〉，各区政府〈含新城、空港管委会，下同〉）',
      '各区政府',
      responsible('各区政府'),
    ],
    ['责任单位：市民政局区划处', '市民政局区划处', responsible('市民政局区划处')],
    ['责任单位：市教育局会同有关部门', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局 组长：王某某', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局、3家企业', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局、荒湖管理区', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局、荒湖管理区', '荒湖管理区', responsible('荒湖管理区')],
    ['责任单位： 市教育局 市民政局', '市教育局', responsible('市教育局')],
    ['责任单位： 市教育局 市民政局', '市民政局', responsible('市民政局')],
    ['责任单位：省财政厅等单位和省税务局', '省财政厅', responsible('省财政厅')],
    ['责任单位：省财政厅等单位和省税务局', '省税务局', responsible('省税务局')],
    ['责任单位：各县区党委、政府等', '各县区党委、政府', responsible('各县区党委、政府')],
    ['责任单位：高新区党工委、新城管委会', '高新区党工委', responsible('高新区党工委')],
    ['责任单位：高新区党工委、新城管委会', '新城管委会', responsible('新城管委会')],
    [TWO_LABELS, '市减负办', lead('市减负办')],
    [TWO_LABELS, '市国资委', lead('市国资委')],
    [TWO_LABELS, '各市、县〔区〕人民政府', support('各市、县〔区〕人民政府')],
    [WITH_AND, '省财政厅', responsible('省财政厅')],
    [WITH_AND, '各市、县（市、区）人民政府', responsible('各市、县（市、区）人民政府')],
    [WITH_AND, '省文化和旅游厅', responsible('省文化和旅游厅')],
    [WITH_AND, '各有关部门和单位', responsible('各有关部门和单位')],
    [OWN_LINE, '民政部', responsible('民政部'), { role: 'bodies' }],
    [OWN_LINE, '有关部门和单位', responsible('有关部门和单位'), { role: 'bodies' }],
    ['责任单位：各街道、区直各部门', '各街道', responsible('各街道')],
    ['责任单位：各街道、区直各部门', '区直各部门', responsible('区直各部门')],
    ['责任单位：省财政厅等部门', '省财政厅', responsible('省财政厅')],
    [SQUARE, '市财政局', responsible('市财政局')],
    [SQUARE, '各县（市）区政府', responsible('各县（市）区政府')],
    [CONTACT, '区科信局', responsible('区科信局')],
    [WITH_VERBS, '省商务厅', lead('省商务厅')],
    [WITH_VERBS, '合肥海关', support('合肥海关')],
    ['（9月底完成，牵头考核单位：市体育局）', '市体育局', lead('市体育局')],
    [FIRST, '省药监局', lead('省药监局'), { firstBodyLeads: true }],
    [FIRST, '省卫生健康委', responsible('省卫生健康委'), { firstBodyLeads: true }],
    ['（责任单位：省药监局）', '省药监局', responsible('省药监局'), { firstBodyLeads: true }],
    [
      '（负责部门：商务部；适用范围：所有自贸试验区，以下除标注的之外，适用范围均为所有自贸试验区）',
      '商务部',
      responsible('商务部'),
    ],
    [FIRST_SAID, '市数据局', responsible('市数据局')],
    [FIRST_SAID, '市公安局', responsible('市公安局')],
    [SAID_BEHIND, '市数据局', responsible('市数据局')],
    [SAID_BEHIND, '市公安局', responsible('市公安局')],
    [LED, '市委网信办', responsible('市委网信办')],
    [LED, '市数据局', lead('市数据局')],
    [LED, '市公安局', responsible('市公安局')],
    [EACH_SAID, '市数据局', lead('市数据局')],
    [EACH_SAID, '市科技局', responsible('市科技局')],
    [EACH_SAID, '市财政局', support('市财政局')],
    [BEHIND_SEMICOLON, '市农业农村局', responsible('市农业农村局')],
    [BEHIND_SEMICOLON, '市直相关部门', support('市直相关部门')],
    [BY_BLANKS, '市粮食和物资储备局', responsible('市粮食和物资储备局')],
    [BY_BLANKS, '市财政局', responsible('市财政局')],
    [IS_WHO, '市行政审批局', lead('市行政审批局')],
    [IS_WHO, '市自然资源局', support('市自然资源局')],
    [IS_WHO, '市住建局', support('市住建局')],
    ['责任单位：市局，人民大垸、荒湖管理区', '市局', responsible('市局')],
    [
      '责任单位：市局，人民大垸、荒湖管理区',
      '人民大垸、荒湖管理区',
      responsible('人民大垸、荒湖管理区'),
    ],
    ['责任单位：区政府监管办区住房建设委', '区政府监管办', responsible('区政府监管办')],
    ['责任单位：区政府监管办区住房建设委', '区住房建设委', responsible('区住房建设委')],
    ['责任单位：市发展改革委市场科', '市发展改革委市场科', responsible('市发展改革委市场科')],
    ['责任单位：市委市政府督查室', '市委市政府督查室', responsible('市委市政府督查室')],
    ['【牵头单位】市城管局【配合单位】各区', '市城管局', lead('市城管局')],
    ['【牵头单位】市城管局【配合单位】各区', '各区', support('各区')],
    ['（责任领导：李四 责任单位：市民政局 责任人：王五）', '市民政局', responsible('市民政局')],
    ['配合责任单位：市财政局', '市财政局', support('市财政局')],
    ['责任单位：市直有关部门、单位', '市直有关部门、单位', responsible('市直有关部门、单位')],
    ['责任单位：各县区党委、政府', '各县区党委、政府', responsible('各县区党委、政府')],
    ['责任单位：农业银行、三大运营商', '农业银行', responsible('农业银行')],
    ['责任单位：农业银行、三大运营商', '三大运营商', responsible('三大运营商')],
    [
      '责任单位：各县（市、区〔开发区〕、新区）人民政府、市教育局',
      '各县（市、区〔开发区〕、新区）人民政府',
      responsible('各县（市、区〔开发区〕、新区）人民政府'),
    ],
    [
      '责任单位：各县（市、区〔开发区〕、新区）人民政府、市教育局',
      '市教育局',
      responsible('市教育局'),
    ],
    ['责任单位：市教育局，2023年底前完成', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局，8月启动', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局，联系电话88490000', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局，各项工作均应按期启动', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局，适用全市，持续推进，年底前完成', '市教育局', responsible('市教育局')],
    ['责任单位：国网福州供电、中国移动福州', '国网福州供电', responsible('国网福州供电')],
    ['责任单位：国网福州供电、中国移动福州', '中国移动福州', responsible('中国移动福州')],
    ['责任单位：市应急局', '市应急局', responsible('市应急局')],
    ['责任单位：市财政局 2.各县加大信贷支持', '市财政局', responsible('市财政局')],
    ['责任单位：市财政局 十二、各县加大信贷支持', '市财政局', responsible('市财政局')],
    ['责任单位：市财政局 （二）各县加大信贷支持', '市财政局', responsible('市财政局')],
    ['（责任单位：区科信局；组长：王某某、李楠）', '区科信局', responsible('区科信局')],
    ['责任单位：市教育局， 详见附件', '市教育局', responsible('市教育局')],
    ['责任单位： 各县区、市教育局', '各县区', responsible('各县区')],
    ['责任单位： 各县区、市教育局', '市教育局', responsible('市教育局')],
    [
      '责任单位： 各市、县人民政府（管委会）',
      '各市、县人民政府（管委会）',
      responsible('各市、县人民政府（管委会）'),
    ],
    ['责任单位：市教育局和直属单位', '市教育局', responsible('市教育局')],
    ['责任单位：市教育局和直属单位', '直属单位', responsible('直属单位')],
    ['责任单位：市工信局和企业服务中心', '市工信局', responsible('市工信局')],
    ['责任单位：市工信局和企业服务中心', '企业服务中心', responsible('企业服务中心')],
    ['责任单位：省文化和旅游厅和各市人民政府', '省文化和旅游厅', responsible('省文化和旅游厅')],
    ['责任单位：省文化和旅游厅和各市人民政府', '各市人民政府', responsible('各市人民政府')],
    ['责任单位：省财政厅、和各市人民政府、及省税务局', '省财政厅', responsible('省财政厅')],
    ['责任单位：省财政厅、和各市人民政府、及省税务局', '各市人民政府', responsible('各市人民政府')],
    ['责任单位：省财政厅、和各市人民政府、及省税务局', '省税务局', responsible('省税务局')],
    ['责任单位：市 财政局、市教育局', '市 财政局', responsible('市财政局')],
    ['责任单位：市 财政局、市教育局', '市教育局', responsible('市教育局')],
  ],
  ignores: [
    '牵头单位为市财政局，预期目标如下',
    '牵头单位为市财政局、主要领导',
    ['责任单位：市教育局', { role: 'attach' }],

    '明确责任单位和完成时限',
    '牵头单位为主要领导负责的项目',
    '责任单位：详见附件',
    '责任单位：。各县要加强指导',
    ['责任单位：市教育局', { role: 'title' }],
    ['责任单位：市教育局', { role: 'meta' }],
    ['责任单位：市教育局', { role: 'addressee' }],
    ['责任单位：市教育局', { role: 'sign' }],
    ['责任单位：市教育局', { role: 'chrome' }],
  ],
};
