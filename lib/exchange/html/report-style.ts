/** How a report looks, on a screen and on A4 paper. Kinds are told apart by line as well as by tint. */
export const REPORT_STYLE = `
:root { color-scheme: light; font: 15px/1.75 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #1d232b; background: #fff; }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.4; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
a { color: #1f5fa8; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dt { color: #5b6673; }
dd { margin: 0; }
article + article { margin-top: 4rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1.5rem; }
.noted > .row { grid-template-columns: minmax(0, 1fr) 16rem; }
.row > p { margin: 0.35rem 0; unicode-bidi: isolate; overflow-wrap: anywhere; }
.heading, .title { font-weight: 600; }
aside > div { border-left: 3px solid #d99a00; padding: 0 0 0 0.7rem; margin: 0.35rem 0; font-size: 0.87rem; line-height: 1.55; white-space: pre-wrap; unicode-bidi: isolate; overflow-wrap: anywhere; }
small { color: #5b6673; }
mark { background: none; color: inherit; text-underline-offset: 0.2em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.measure { text-decoration: underline 1px #5b6673; }
.target { background: #d8e9fb; font-weight: 600; }
.must { text-decoration: underline 2px #b3261e; }
.prohibit { text-decoration: underline double 2px #b3261e; }
.deadline { text-decoration: underline dotted 2px #7a4d00; }
.body { text-decoration: underline dashed 1px #1b6b4a; }
.note { background: #fff0c2; }
.target.note { background: linear-gradient(#d8e9fb 60%, #fff0c2 60%); }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #c9d1da; padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td { unicode-bidi: isolate; }
td.amount { text-align: right; white-space: nowrap; }
thead { background: #eef2f6; display: table-header-group; }
footer { margin-top: 3rem; color: #5b6673; font-size: 0.87rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
  article + article { break-before: page; margin-top: 0; }
  h1, h2, .heading { break-after: avoid; }
  tr, aside > div { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
