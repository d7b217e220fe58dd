/** The paragraphs of a short notice, as an office would write it; `first` stands as its first measure. */
export function noticeParagraphs(
  first = '一、加强企业培育。年底前新增高新技术企业不少于15家。',
): string[] {
  return [
    '各镇人民政府、街道办事处，区政府各部门：',
    '为进一步做好企业服务工作，经区政府同意，现就有关事项通知如下：',
    first,
    '二、规范涉企收费。任何单位不得以任何名义向企业摊派费用。各镇人民政府应当在30个工作日内完成自查。',
    '三、优化办事流程。推进涉企事项线上办理，线上办理率达到95%以上。',
    '金山区人民政府办公室',
    '2023年3月6日',
  ];
}

/** The article of a notice page: title, number and paragraphs in a content box. */
export function noticeArticle(paragraphs: readonly string[] = noticeParagraphs()): string {
  const lines = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<h1>金山区人民政府办公室关于做好2023年企业服务工作的通知</h1>
<p>金府办〔2023〕12号</p>
<div class="article-content" id="content">
${lines}
</div>`;
}

/** A whole page of an official site around some content. */
export function officialPage(content: string, head = ''): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>金山区人民政府</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul>
<div class="main">
${content}
</div>
<div class="footer">主办单位：金山区人民政府</div>
</body>
</html>`;
}
