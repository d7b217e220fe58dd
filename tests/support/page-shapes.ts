/** Pages as publishing systems build them around a text, written for these tests: made-up names, the furniture of real sites. */
export interface Shape {
  readonly name: string;
  /** A whole page with this title and these lines of text. */
  page(title: string, lines: readonly string[]): string;
}

const NAVIGATION = `<div class="hd"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/fw">办事服务</a>
  <div>欢迎您访问某某市人民政府门户网站，今天是星期三，祝您工作愉快！</div></div>`;
const CRUMBS =
  '<div>您当前的位置：<a href="/">首页</a> &gt; <a href="/a">政策文件</a> &gt; 正文</div>';
const FOOT = `<div class="ft"><p>主办：某某市人民政府办公室　承办：某某市大数据局</p>
  <p>版权所有：某某市人民政府，未经书面授权，任何单位和个人不得转载、摘编、复制。</p>
  <p>ICP备案号：苏ICP备00000000号　网站标识码：0000000001　地址：某某市人民路1号　邮编：000000</p></div>`;
const RELATED = `<div class="rel"><h3>相关阅读</h3><ul>
  <li><a href="#">关于印发某某市数字经济发展行动方案的通知</a><span>2023-05-01</span>
  <li><a href="#">市政府召开常务会议，研究部署安全生产、生态环境保护等工作</a></ul></div>`;
const NEWS = `<div class="side"><h4>热点关注</h4><p><a href="#">全市防汛工作会议召开，强调要抓早抓细</a></p>
  <p><a href="#">夏季用电高峰来临，供电公司多举措保供电</a></p></div>`;
const FIELDS = `<table class="m"><tr><td>索引号：</td><td>00014349/2023-001</td><td>主题分类：</td><td>综合政务</td></tr>
  <tr><td>发文机关：</td><td>某某市人民政府</td><td>成文日期：</td><td>2023年1月1日</td></tr></table>`;
const INFO = `<div class="info"><span>发布时间：2023-01-02 10:20</span> <span>来源：市政府办公室</span> <span>浏览次数：123</span>
  <span>字号：[大 中 小]</span> <a href="javascript:print()">打印</a></div>`;
const WIDGETS = `<div>分享到：</div><div>扫一扫在手机打开当前页</div><div><a href="#">【打印】</a><a href="#">【关闭】</a></div>`;

const paragraphs = (lines: readonly string[]) =>
  lines.map((line) => `<p>　　${line}</p>`).join('\n');

/** Every word in a run of its own, as Word leaves it. */
const wordRuns = (line: string) =>
  line.replace(/.{1,5}/gu, '<span lang="EN-US" style="font-family:仿宋">$&<o:p></o:p></span>');

export const SHAPES: readonly Shape[] = [
  {
    name: 'a box for the text in a box with title, widgets and links',
    page: (title, lines) => `${NAVIGATION}${CRUMBS}${NEWS}<div class="con"><h1>${title}</h1>${INFO}
      <div class="text">${paragraphs(lines)}</div>${WIDGETS}${RELATED}</div>${FOOT}`,
  },
  {
    name: 'tables that lay out the page, the text in one cell with breaks',
    page: (
      title,
      lines,
    ) => `<center>${NAVIGATION}<table width="1000"><tr><td width="200">${NEWS}</td><td><table>
      <tr><td align="center"><b>${title}</b></td></tr><tr><td>${INFO}</td></tr>
      <tr><td class="nr">${lines.join('<br><br>　　')}</td></tr><tr><td>${WIDGETS}</td></tr></table></td></tr></table>${FOOT}</center>`,
  },
  {
    name: 'a box a line, deep in boxes, below a table of fields',
    page: (
      title,
      lines,
    ) => `${NAVIGATION}${CRUMBS}<div>${FIELDS}<h2>${title}</h2><div><div class="a"><div class="b">
      ${lines.map((line) => `<div><span>${line}</span></div>`).join('')}</div></div></div></div>${RELATED}${FOOT}`,
  },
  {
    name: 'a page that is one form, the text in an inline element',
    page: (
      title,
      lines,
    ) => `<form><input type="hidden" name="nodeName">${NAVIGATION}<div><span>${title}</span>${INFO}
      <span id="lblContent">${paragraphs(lines)}</span></div>${NEWS}${FOOT}</form>`,
  },
  {
    name: 'text and navigation side by side in one element',
    page: (title, lines) =>
      `${NAVIGATION}${CRUMBS}<h1>${title}</h1>${INFO}${paragraphs(lines)}${WIDGETS}${RELATED}${FOOT}`,
  },
  {
    name: 'a covering note and what it hands down in two boxes',
    page: (
      title,
      lines,
    ) => `${NAVIGATION}${CRUMBS}<div class="art"><h1>${title}</h1>${INFO}<div class="body">
      <div>${paragraphs(lines.slice(0, 3))}</div><div>${paragraphs(lines.slice(3))}</div></div></div>${RELATED}${FOOT}`,
  },
  {
    name: 'text pasted from Word',
    page: (
      title,
      lines,
    ) => `${NAVIGATION}<div class="w">${FIELDS}<div class="t">${title}</div><div class="WordSection1">
      ${lines.map((line) => `<p class="MsoNormal" style="text-indent:32pt">${wordRuns(line)}</p>`).join('')}</div></div>${NEWS}${FOOT}`,
  },
  {
    name: 'a page of a Taiwanese ministry, with sections and lists',
    page: (
      title,
      lines,
    ) => `<header><nav><ul><li><a href="#">網站導覽</a><li><a href="#">回首頁</a></ul></nav></header>
      <main><h2>${title}</h2><ul><li>發布日期：112-01-01<li>更新日期：112-01-02<li>點閱數：12</ul>
      <section class="cp">${paragraphs(lines)}</section><div>瀏覽人次：123 友善列印 轉寄</div></main>
      <footer><p>地址：某市某區某路1段1號　電話：00-00000000</p><p>版權所有，隱私權及資訊安全政策、政府網站資料開放宣告</p></footer>`,
  },
  {
    name: 'bars for size, print and editors in the very box of the text',
    page: (
      title,
      lines,
    ) => `${NAVIGATION}<div class="detail"><h1>${title}</h1>${INFO}${paragraphs(lines)}
      <p>（责任编辑：某某）</p><div>收藏本页 打印本页</div></div>${FOOT}`,
  },
  {
    name: 'boxes with prose of their own around the text',
    page: (
      title,
      lines,
    ) => `${NAVIGATION}<div><div><h4>机构概况</h4><p>某某局负责全市养老服务工作，承担规划、指导和监督职责，内设机构十个。</p></div>
      <h1>${title}</h1><div class="x">${paragraphs(lines)}</div>
      <div><h4>政策问答</h4><p>问：补贴何时发放？</p><p>答：经审核符合条件的，自受理之日起三十日内发放到账，具体以通知为准。</p></div>
      <div><h4>猜你喜欢</h4><p><a href="#">全市会议召开</a></p><p>近日，全市养老服务工作会议召开，会议总结了去年工作，对今年重点任务作出安排。</p></div></div>${FOOT}`,
  },
  {
    name: 'a table of fields that sums the text up, labels without colons',
    page: (
      title,
      lines,
    ) => `${NAVIGATION}<table border="1"><tr><th>索引号</th><td>A01/2023-1</td><th>公开方式</th><td>主动公开</td></tr>
      <tr><th>内容概述</th><td colspan="3">为加快养老服务体系建设，明确了总体要求、主要任务和保障措施，要求各区各部门抓好贯彻落实，确保任务落到实处。</td></tr></table>
      <div><label>有效性</label><span>有效</span></div><h1>${title}</h1><div>${paragraphs(lines)}</div>${FOOT}`,
  },
];
