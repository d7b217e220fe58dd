import { expect, test } from 'vitest';
import { regionWords } from '../../../../lib/lexicon/region-words.ts';
import type { Step } from '../../../../lib/text/edit.ts';
import { normalise } from '../../../../lib/text/normalise.ts';
import { PLAIN_STEPS } from '../../../../lib/text/plain-steps.ts';
import { characterEntities } from '../../../../lib/text/steps/character-entities.ts';
import { chineseMarks } from '../../../../lib/text/steps/chinese-marks.ts';
import { fullWidth } from '../../../../lib/text/steps/full-width.ts';
import { glossBlanks } from '../../../../lib/text/steps/gloss-blanks.ts';
import { gluedCounts } from '../../../../lib/text/steps/glued-counts.ts';
import { invisible } from '../../../../lib/text/steps/invisible.ts';
import { lostBlanks } from '../../../../lib/text/steps/lost-blanks.ts';
import { lostBytes } from '../../../../lib/text/steps/lost-bytes.ts';
import { misplacedGlosses } from '../../../../lib/text/steps/misplaced-glosses.ts';
import { pinyinGlosses } from '../../../../lib/text/steps/pinyin-glosses.ts';
import { privateUse } from '../../../../lib/text/steps/private-use.ts';
import { replaceWords } from '../../../../lib/text/steps/replace-words.ts';
import { simplified } from '../../../../lib/text/steps/simplified.ts';
import { spaces } from '../../../../lib/text/steps/spaces.ts';
import { splitNumbers } from '../../../../lib/text/steps/split-numbers.ts';
import { tonelessGlosses } from '../../../../lib/text/steps/toneless-glosses.ts';

type Case = readonly [name: string, step: Step, before: string, after: string];

const CHANGES: readonly Case[] = [
  ['named entities', characterEntities, '&ldquo;放&rdquo;出活力&#12290;', '“放”出活力。'],
  ['hexadecimal entities', characterEntities, '&#x653f;策&#x10FFFF;', '政策\u{10ffff}'],
  ['inner quotation marks', characterEntities, '&lsquo;放&rsquo;', '‘放’'],
  ['marks of Latin script', characterEntities, '&quot;R&amp;D&quot; &apos;A&apos;', '"R&D" \'A\''],
  ['signs of quantity', characterEntities, '&ge;5&permil;&times;2&le;&lt;&gt;', '≥5‰×2≤<>'],
  ['dashes and points', characterEntities, '甲&middot;乙&mdash;丙&ndash;&hellip;', '甲·乙—丙–…'],
  ['blanks of all widths', characterEntities, '省&nbsp;市&ensp;县&emsp;镇', '省 市 县 镇'],
  ['zero-width characters', invisible, '放\u200b管\ufeff服\u00ad改革\r', '放管服改革'],
  [
    'a blank behind a decimal point',
    splitNumbers,
    '垂直距离不应小于1. 5米',
    '垂直距离不应小于1.5米',
  ],
  ['a blank behind other points', splitNumbers, '应大于12. 345米', '应大于12.345米'],
  [
    'blanks between thousands',
    splitNumbers,
    '共计1 200 000个，附件1 100项，由约 4 000 间增至不少于 5 500 间，表 3 100 项',
    '共计1200000个，附件1 100项，由约 4000 间增至不少于 5500 间，表 3 100 项',
  ],
  ['readings', pinyinGlosses, '關(guān)于印發(fā)', '關于印發'],
  ['a blank behind a reading', glossBlanks, '委員會(huì )，各地', '委員會(huì)，各地'],
  [
    'what stands for wide blanks',
    lostBlanks,
    '。\n???? ?泰州市\n?\n2024?年',
    '。\n泰州市\n\n2024?年',
  ],
  ['readings in wide brackets', pinyinGlosses, '關（guān）于', '關于'],
  [
    'a private character as decimal point',
    privateUse,
    '由0\ue0102元降到0\ue01018元',
    '由0.2元降到0.18元',
  ],
  ['a private character elsewhere', privateUse, '支持\ue5e5发展', '支持发展'],
  ['several private characters as one point', privateUse, '10\ue010\ue01125%', '10.25%'],
  ['a private character beside a figure', privateUse, '\ue0105万元\ue0106\ue010', '5万元6'],
  ['wide digits and signs', fullWidth, '２０２３年８０％～９０％', '2023年80%~90%'],
  ['traditional characters', simplified, '關於就業保險', '关于就业保险'],
  ['words of other regions', replaceWords(regionWords), '网际网路与台帐', '互联网与台账'],
  ['spread labels', spaces, '　　索 引 号：　X', '索引号： X'],
  ['spread headings', spaces, '第 一 章  总  则', '第一章总则'],
  ['spread numbers of articles', spaces, '第 20-1 條', '第20-1條'],
  ['blanks around figures', spaces, '于 2023 年底前完成 80 %', '于2023年底前完成80%'],
  ['blanks between names', spaces, '罗　平 省科技厅厅长', '罗平 省科技厅厅长'],
  ['blanks around tabs', spaces, ' 1 \t 组织领导 \t8 ', '1\t组织领导\t8'],
  ['western marks', chineseMarks, '各鎮政府,區政府各部門:', '各鎮政府，區政府各部門：'],
  ['western brackets', chineseMarks, '(一)深化改革(试行)', '（一）深化改革（试行）'],
  ['a comma between a share and letters', chineseMarks, '达到88%,PM10降至', '达到88%，PM10降至'],
  ['a comma between a share and a time', chineseMarks, '达到88%,2025年', '达到88%，2025年'],
  [
    'a western full stop at the end of a line',
    chineseMarks,
    '认真落实.\n1.总则',
    '认真落实。\n1.总则',
  ],
  [
    'full stops between clauses',
    chineseMarks,
    '明确各自工作职责.各地要落实',
    '明确各自工作职责。各地要落实',
  ],
  [
    'items that begin with a count',
    gluedCounts,
    '1.造林\n2.50个村改造\n3.12月底前建成',
    '1.造林\n2. 50个村改造\n3. 12月底前建成',
  ],
  ['corner quotes', chineseMarks, '「再工業化」', '“再工業化”'],
  ['corner quotes within', chineseMarks, '「推進『再工業化』」', '“推進‘再工業化’”'],
  ['small marks', chineseMarks, '﹙一﹚甲﹐乙﹑丙﹔丁﹕戊﹖己﹗', '（一）甲，乙、丙；丁：戊？己！'],
  ['small signs', chineseMarks, '5﹒3﹪﹝2023﹞', '5.3%〔2023〕'],
  ['half-width marks', chineseMarks, '甲､乙｡', '甲、乙。'],
  ['all western marks', chineseMarks, '甲,乙;丙:丁!戊?', '甲，乙；丙：丁！戊？'],
  [
    'western and small marks in turn',
    chineseMarks,
    '甲,乙﹑丙,丁(戊),己',
    '甲，乙、丙，丁（戊），己',
  ],
  ['a comma between a figure and a word', chineseMarks, '达到80%,实现', '达到80%，实现'],
  ['the dot of a lost pair', lostBytes, '補貼?,F(xiàn)將', '補貼。現(xiàn)將'],
  ['an entity without its &', lostBytes, '化?rdquo;的', '化&rdquo;的'],
  [
    'the dots of several lost pairs',
    lostBytes,
    '化?rdquo;?；F現?:F(xiàn)',
    '化&rdquo;?；F現。篎(xiàn)',
  ],
  [
    'readings without tones',
    tonelessGlosses,
    '各區(qu)、鎮(zhen)、辦（ban）事處',
    '各區、鎮、辦事處',
  ],
  [
    'readings without tones behind other characters, too, on a page full of them',
    tonelessGlosses,
    '發(fa)展(zhan)改(gai)革(ge)委(wei)、財(cai)政(zheng)廳(ting)、市場(chang)監(jian)管(guan)、新聞(wen)、衛(wei)生(sheng)、教育(yu)(yu)、應(ying)急(ji)',
    '發展改革委、財政廳、市場監管、新聞、衛生、教育、應急',
  ],
  ['traditional readings in capital letters', pinyinGlosses, '關(GUĀN)于', '關于'],
];

const KEEPS: readonly (readonly [step: Step, text: string])[] = [
  [characterEntities, 'AT&T; &unknown; &#0; &#xD800; &#xDFFF; &#x110000;'],
  [pinyinGlosses, '（一）关于（试行）和 PCT（专利合作条约）、图(a)'],
  [tonelessGlosses, '小程序(app)、軟體(app)、圖(a)、对象(ou)、單(OU)、線(abcdefg)、(qu)'],
  [privateUse, '0.2元'],
  [simplified, '关于就业'],
  [spaces, '省经济和信息化厅 省财政厅'],
  [spaces, 'one-stop service center'],
  [chineseMarks, '一.加强领导'],
  [gluedCounts, '1.造林\n2.5个百分点\n2.50万户'],
  [gluedCounts, '提高\n2.50个'],
  [chineseMarks, '1,200余家，8:30，5%,10%，http://www.gov.cn'],
  [lostBytes, '是不是?是;好'],
  [misplacedGlosses, '关(guān)于什么?（试行）'],
  [splitNumbers, '按规定执行。1. 5米以内的，免收'],
];

test.each(CHANGES)('%s: made plain', (...[, step, before, after]) => {
  expect(normalise(before, [step]).text).toBe(after);
});

test.each(KEEPS)('%o leaves %j as it is', (step, text) => {
  expect(normalise(text, [step]).text).toBe(text);
});

test('a finding in plain text leads back to the words of the source', () => {
  const source = '為企業(yè)提供專項信貸額度５０億元，&ldquo;灣區(qū)貸&rdquo;';
  const normal = normalise(source);
  const from = normal.text.indexOf('50亿元');
  const span = normal.toSource({ from, to: from + '50亿元'.length });
  expect(source.slice(span.from, span.to)).toBe('５０億元');
});

test('blanks are told apart line by line', () => {
  expect(normalise('第 一 章\n\n 总 则 \n于 2023 年', [spaces]).text).toBe(
    '第一章\n\n总则\n于2023年',
  );
});

test('blanks that stand for lost line breaks are kept', () => {
  const sentence = '坚持问题导向和目标导向相结合，推动各项工作落到实处，确保完成全年任务。';
  const line = `一、总体要求 ${sentence.repeat(3)} 2020年2月4日 二、主要任务 ${sentence.repeat(3)} 三、保障`;
  expect(normalise(line, [spaces]).text).toContain('。 2020年2月4日 二、');
});

test('plain text stays as it is', () => {
  const text = '一、总体要求\n（一）到2025年，达到80%以上。“放管服”改革\n\t1\t2';
  expect(normalise(text, PLAIN_STEPS).text).toBe(text);
});
