import { element } from '../xml/element.ts';

/** A paragraph style (CT_Style); sizes in half points, distances in twentieths of a point. */
function style(id: string, name: string, look: { paragraph?: string; run?: string }): string {
  const parts = [
    element('w:name', { 'w:val': name }),
    id === 'Normal' ? '' : element('w:basedOn', { 'w:val': 'Normal' }),
    '<w:qFormat/>',
    look.paragraph === undefined ? '' : element('w:pPr', {}, look.paragraph),
    look.run === undefined ? '' : element('w:rPr', {}, look.run),
  ];
  const isDefault = id === 'Normal' ? '1' : undefined;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault, 'w:styleId': id },
    parts.join(''),
  );
}

/** Half points of the headings, outermost first. */
const HEADINGS = [36, 28, 26, 24, 22, 22];

const headings = HEADINGS.map((size, index) =>
  style(`Heading${index + 1}`, `heading ${index + 1}`, {
    paragraph: `<w:keepNext/><w:spacing w:before="${index === 0 ? 480 : 240}" w:after="80"/><w:outlineLvl w:val="${index}"/>`,
    run: `<w:b/><w:sz w:val="${size}"/>`,
  }),
);

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFC5CE"/>`)
  .join('');

/** The part styles.xml (ECMA-376 part 1, 17.7): how headings, text, fields and tables look, by names under which people can change them. */
export const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr>',
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="宋体" w:cs="Calibri"/>',
  '<w:sz w:val="22"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>',
  '</w:rPr></w:rPrDefault></w:docDefaults>',
  style('Normal', 'Normal', {}),
  ...headings,
  style('Text', 'Notice text', {
    paragraph: '<w:spacing w:after="80" w:line="360" w:lineRule="auto"/>',
  }),
  style('NoticeTitle', 'Notice title', { paragraph: '<w:jc w:val="center"/>', run: '<w:b/>' }),
  style('Fact', 'Fact', { run: '<w:color w:val="5B6673"/>' }),
  '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/>',
  `<w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style>`,
].join('');
