/** What a page is written like, and the lines that a reader of it sees. */
export const READING_CASES: readonly (readonly [
  what: string,
  html: string,
  seen: readonly string[],
])[] = [
  [
    'a sentence cut by inline elements is one',
    '<p>到<span>2025年</span>，<b>新增</b><font><span>4</span><i>0</i></font>户<o:p></o:p>。</p>',
    ['到2025年，新增40户。'],
  ],
  [
    'white space collapses as in a browser, across elements too',
    '<p>\n  第一条 \n <span> 为了</span>\t<b>规范</b>  </p>',
    ['第一条 为了 规范'],
  ],
  [
    'indents of the document stay as they are',
    '<p>　　为贯彻&nbsp;&nbsp;落实</p>',
    ['　　为贯彻\u00A0\u00A0落实'],
  ],
  [
    'a paragraph is a line',
    '<div>一、目标<p>（一）甲</p>（二）乙</div>',
    ['一、目标', '（一）甲', '（二）乙'],
  ],
  [
    'a break ends a line',
    '<p>第一段。<br>第二段。<br><br>第三段。</p>',
    ['第一段。', '第二段。', '第三段。'],
  ],
  [
    'a title broken over lines is one line',
    '<p style="text-align: center"><strong>国务院关于全面推行<br> 部门联合监管的意见</strong></p>',
    ['国务院关于全面推行部门联合监管的意见'],
  ],
  [
    'a heading broken over lines is one line',
    '<h1>关于印发工作要点<br>的通知</h1>',
    ['关于印发工作要点的通知'],
  ],
  [
    'a document number under a title stands alone',
    '<p align="center">关于印发方案<br>的通知<br>国办发〔2019〕3号<br>（2019年1月3日）</p>',
    ['关于印发方案的通知', '国办发〔2019〕3号', '（2019年1月3日）'],
  ],
  [
    'sentences in the middle of the page are no title',
    '<center>各区要完成任务。<br>各县要报告。</center>',
    ['各区要完成任务。', '各县要报告。'],
  ],
  [
    'a signature at the right keeps its lines',
    '<p align="right">国务院办公厅<br>2019年1月3日</p>',
    ['国务院办公厅', '2019年1月3日'],
  ],
  [
    'a row of a table is a line, its cells parted by tabs',
    '<table border="1"><tr><th>指标</th><th>2025年</th></tr><tr><td><p>覆盖率</p></td><td><p>达到</p><p>90%以上</p></td></tr></table>',
    ['指标\t2025年', '覆盖率\t达到 90%以上'],
  ],
  [
    'cells under a merged one keep their columns',
    '<table border="1"><tr><td rowspan="2">一、质量</td><td>就诊</td><td>定量</td></tr><tr><td>转诊</td><td>定性</td></tr>' +
      '<tr><td colspan="2">合计</td><td>2项</td></tr></table>',
    ['一、质量\t就诊\t定量', '\t转诊\t定性', '合计\t\t2项'],
  ],
  [
    'a table that only lays out the page is none',
    `<table><tr><td>栏目</td><td><p>${'为做好工作，'.repeat(80)}</p><p>一、目标</p></td></tr></table>`,
    ['栏目', '为做好工作，'.repeat(80), '一、目标'],
  ],
  [
    'a table of data within a table of layout is still one',
    '<table><tr><td><p>下表。</p><table border="1"><tr><td>甲</td><td>1家</td></tr><tr><td>乙</td><td>2家</td></tr></table></td></tr></table>',
    ['下表。', '甲\t1家', '乙\t2家'],
  ],
  [
    'what nobody sees is not read',
    '<p>甲</p><p hidden>一</p><p style="display: none">二</p><p style="visibility:hidden">三</p><p aria-hidden="true">四</p>' +
      '<style>.x{display:none}</style><p class="x">五</p><p>乙</p>',
    ['甲', '乙'],
  ],
  [
    'code, controls and comments are no text',
    '<p>甲<!-- 一 --><script>var 二</script><style>三{}</style></p><noscript>四</noscript><template>五</template>' +
      '<select><option>六</option></select><button>七</button><textarea>八</textarea><p>乙</p>',
    ['甲', '乙'],
  ],
  [
    'the gloss of a ruby is not read',
    '<p><ruby>关<rp>(</rp><rt>guān</rt><rp>)</rp></ruby>于</p>',
    ['关于'],
  ],
  [
    'lines of preformatted text',
    '<pre>第一行\n  第二行\n\n第三行</pre>',
    ['第一行', '  第二行', '第三行'],
  ],
  [
    'an inline block of the style attribute',
    '<span style="display:block">甲</span><span>乙</span>',
    ['甲', '乙'],
  ],
  ['items of a list', '<ul><li>甲<li>乙<ul><li>丙</ul></ul>', ['甲', '乙', '丙']],
  [
    'lines of nothing but blanks are no lines',
    '<p>甲</p><p>&nbsp;　</p><p><br></p><p>乙</p>',
    ['甲', '乙'],
  ],
];
