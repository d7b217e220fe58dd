import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const PAGES = '../shared/detection/dev.jsonl';
const CORPUS = '../shared/corpus';

const isNotice = (text: string) => read({ text }).notice.isNotice;

test('a short covering note is a notice, the news of it is none', () => {
  const note = `各县（市、区）人民政府，市政府各部门：
《关于支持中小企业发展的若干措施》已经市政府同意，现印发给你们，请认真贯彻执行。
某某市人民政府办公室
2023年8月4日`;
  const news = `市政府出台措施支持中小企业
本报讯（记者）近日，市政府办公室印发《关于支持中小企业发展的若干措施》。据了解，措施共二十条。`;
  const release = `某市防控指挥部发布第11号、第12号通告
11号通告说，为做好隔离点观察工作，加强患者分流管理，患者应就近就医，不得跨区就诊。
12号通告说，为进一步加强源头管控，住宅小区实行封闭管理；请社会各界予以劝阻，必要时采取措施。`;
  expect([note, news, release].map(isNotice)).toEqual([true, false, false]);
});

test('an explanation and a list of notices are no notices', () => {
  const explanation = `《关于支持中小企业发展的若干措施》政策解读
发布日期：2023-08-10 来源：市发展改革委
一、起草背景
为落实党中央决策部署，市政府办公室印发了《若干措施》（市政办发〔2023〕12号）。`;
  const headings = `一、制定背景
根据《某省行政规范性文件管理办法》，区司法局起草了通告。
二、制定依据
《某市行政规范性文件管理规定》（某政规〔2022〕3号）。
三、主要内容
宣布失效的文件自本通告公布之日起不再执行。
- 某区人民政府关于公布清理结果的通告 [2025-03-17]`;
  const list = `首页 > 政策文件
关于印发《工作要点》的通知 2023-08-04
关于做好防汛工作的通知 2023-07-04
关于支持发展的若干意见 2023-06-04
关于修改管理办法的决定 2023-05-04`;
  expect([explanation, headings, list].map(isNotice)).toEqual([false, false, false]);
});

describe('openings of pages, hard ones among them', () => {
  const openings: readonly { kind: string; isNotice: boolean; lines: readonly string[] }[] =
    JSON.parse(readFileSync('tests/fixtures/page-openings.json', 'utf8'));

  test.each(openings)('$kind: $isNotice', ({ isNotice: expected, lines }) => {
    expect(isNotice(lines.join('\n'))).toBe(expected);
  });
});

test('the rules of an office are a notice, those of a listed company are none', () => {
  const articles =
    '第一条 为规范信息公开，根据有关规定，制定本办法。\n第二条 本办法适用于下属单位。';
  const office = `某市财政局信息公开实施细则\n一、公开的渠道\n信息通过网站公开，在公告栏上墙；经常性工作定期公开，公众由此了解本局。${'咨询可以拨打电话。'.repeat(8)}`;
  const company = `某某股份有限公司\n信息披露管理办法\n证券代码：600000\n经第三届董事会审议通过。\n${articles}`;
  expect([isNotice(office), isNotice(company)]).toEqual([true, false]);
});

test('a document that news give whole is a notice', () => {
  const whole = `近日，中共中央办公厅、国务院办公厅印发了《关于推进城市安全发展的意见》，并发出通知，要求各地区贯彻落实。
《关于推进城市安全发展的意见》全文如下。
随着城市化进程加快，安全风险不断增大，城市管理存在不少漏洞和短板。为有效防范事故发生，现就推进城市安全发展提出如下意见。
一、总体要求`;
  expect(isNotice(whole)).toBe(true);
});

test('articles make a notice, but none of a contract', () => {
  const rules = `会议公开制度
第一条 办公室实行主任办公会议制度，由主任或者受委托的副主任主持。
第二条 会议的内容是讨论请示的事项。
第三条 会议公开的内容按照有关规定执行。
第四条 会议由办公室负责记录，会后整理成文，经主任签发后送有关科室办理，并于每月末向全体人员通报办理情况。`;
  const contract = `房屋租赁合同
甲方：某某 乙方：某某
第一条 甲方将房屋出租给乙方使用，租期一年。
第二条 乙方应当按月支付租金。`;
  expect([rules, contract].map(isNotice)).toEqual([true, false]);
});

test('a question of an examination is no notice, though it quotes one', () => {
  const question = `××市人民政府办公厅：
你市《关于设立保护区的请示》收悉。经研究，现批复如下：
一、同意设立保护区。
××省人民政府
2013年10月28日
下列作为标题最恰当的一项是（ ）。
选项 A、关于设立保护区的批复
答案A`;
  expect(isNotice(question)).toBe(false);
});

test('advice on how notices are written and letters to customers are no notices', () => {
  const advice = `停水通知怎么写
标题写明“停水通知”，正文说清原因，落款写物业名称。下面是小编整理的模板：
xx小区将于xx年5月1日停水，请提前储水，特此通知。`;
  const letter = `尊敬的客户：
我行将于9月18日升级系统，网上银行暂停使用，敬请谅解。
特此公告
某某银行股份有限公司
2022年9月14日`;
  expect([advice, letter].map(isNotice)).toEqual([false, false]);
});

test('what is shown to all, a ban in the heat, a call to watch the opening of a congress and a plan of a school in Taiwan are notices', () => {
  const shown = `经审议，我局拟批准某废弃物利用项目，现将报告书的基本情况予以公示。公示期为2018年2月13日至3月2日，共10个工作日。
电话：某局环评科。
听证告知：申请人、利害关系人自公示之日起五日内，可以对拟作出的批复决定要求听证；逾期未提出的，视为放弃听证的权利。`;
  const ban = `禁 火 令
今春气温偏高，最高可达35℃，雨水偏少，林区干燥，火险等级不断升高，为保护山林和群众的生命财产，特发布以下禁令：
一、禁火期：自发布之日起至4月30日止。`;
  const call = `全校各单位：
代表大会将于10月16日开幕，为组织师生收看大会开幕会实况报道，现将有关事项通知如下：
一、各单位组织集体收看。`;
  const plan = `某某国中补救教学实施计划
壹、 目的：提供学习机会。
贰、 实施对象：学科成绩未达标准之学生。
叁、 实施方式：利用课后时间上课，每班以十五人为原则，教师于学期初提出名单，并填写实施纪录表，于期中考前缴交教务处登录成绩。
肆、 经费来源：由学校相关经费项下支应。`;
  expect([shown, ban, call, plan].map(isNotice)).toEqual([true, true, true, true]);
});

test('rules of how offices write are a notice, and what is answered to a question is none', () => {
  const rules = `市直各单位：
为进一步规范行文，现就公文格式有关要求明确如下：
一、文种使用要准确，标题应当完整，主送单位不得遗漏，正文撰写要简明，落款符合标准。
二、自下月1日起，不合格的公文一律退回，并在年度考核中扣分，请各单位组织办文人员学习。
某某市人民政府办公室
2019年3月4日`;
  const answer = `最简单的村规民约怎么定
法律分析：它由条款组成，即第一条、第二条，也可以用数字排列，结尾规定何时生效。
法律依据：《村民委员会组织法》 第四条 村民委员会应当支持村民发展生产。`;
  const shown = `示范点名单公示
经评审，拟认定某某社区等6个社区为示范点，现予以公示，公示期7天，如有异议，请向区民政局反映。
某某区民政局
2023年8月31日`;
  const asked = `某县禁燃区的范围有哪些？
范围包括县城规划区和某某乡两个社区。
文件依据：《某县人民政府关于扩大禁燃区的通告》（某府发〔2022〕53号）`;
  expect([rules, answer, shown, asked].map(isNotice)).toEqual([true, false, true, false]);
});

test('what asks for reports of work is a notice', () => {
  const asks = `各县林业局：
现将报送工作总结有关事宜通知如下：
各单位要在11月30日前报送年度工作总结。
二〇〇九年十一月二十五日`;
  expect(isNotice(asks)).toBe(true);
});

test('a text that says nothing is no notice', () => {
  expect(['', '\n\n', '？？？？？？？？', 'Hello', '首页'].map(isNotice)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});

describe.skipIf(!existsSync(PAGES))('openings of pages (needs ../shared/detection)', () => {
  interface Page {
    readonly id: string;
    readonly isNotice: boolean;
    readonly edge?: boolean;
    readonly text: string;
  }

  test('at least 93 of 100 are told right, both ways', () => {
    const pages = readFileSync(PAGES, 'utf8')
      .trim()
      .split('\n')
      .map((row): Page => JSON.parse(row))
      .filter(({ edge }) => edge !== true);
    const taken = pages.filter(({ text }) => isNotice(text));
    const right = taken.filter((page) => page.isNotice);
    expect(right.length / taken.length, 'precision').toBeGreaterThanOrEqual(0.93);
    expect(
      right.length / pages.filter((page) => page.isNotice).length,
      'recall',
    ).toBeGreaterThanOrEqual(0.93);
  });
});

describe.skipIf(!existsSync(CORPUS))('whole notices (needs ../shared/corpus)', () => {
  test('each is taken for one', () => {
    const missed = readdirSync(CORPUS)
      .filter((file) => file.endsWith('.txt'))
      .filter((file) => !isNotice(readFileSync(`${CORPUS}/${file}`, 'utf8')));
    expect(missed).toEqual([]);
  });
});
