/**
 * How a report looks: on a screen, light or dark as its reader wants it, and on A4 paper, always light. Kinds are told apart by line as
 * well as by tint, and have the colours that they have on the page (components/styles/tokens.css).
 */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1b1f24; --muted: #5b6370; --line: #d3d8df; --raised: #f6f7f9; --accent: #1a5fb4;
  --measure: #3b78b8; --target: rgb(236 163 0 / 0.3); --duty: #c93c31; --deadline: #8058c4; --body: #14836f;
  font: 15px/1.75 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: var(--text); background: var(--ground);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #1d2024; --text: #e8eaed; --muted: #a4acb8; --line: #3b4149; --raised: #272b31; --accent: #8ab8f5;
    --measure: #6ca6e0; --target: rgb(236 163 0 / 0.36); --duty: #f0685d; --deadline: #b398ea; --body: #3fb89f;
  }
}
:root:lang(zh-TW) { font-family: "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; }
body { max-width: 62rem; margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { margin: 0 0 1rem; font-size: 1.55rem; line-height: 1.4; text-wrap: pretty; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.15rem; }
a { color: var(--accent); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0; }
dt { color: var(--muted); }
dd { margin: 0; }
article + article { margin-top: 4rem; padding-top: 2.5rem; border-top: 1px solid var(--line); }
.legend { margin: 0 0 1rem; font-size: 0.87rem; color: var(--muted); }
.legend mark { color: var(--text); }
.row > p { margin: 0.5rem 0; unicode-bidi: isolate; overflow-wrap: anywhere; }
.row > .heading, .row > .title { margin-top: 1.1rem; font-weight: 600; }
aside > div { margin: 0.5rem 0; padding: 0 0 0 0.7rem; border-left: 3px solid var(--note); font-size: 0.87rem; line-height: 1.55; white-space: pre-wrap; unicode-bidi: isolate; overflow-wrap: anywhere; }
.row > aside > div { margin-left: 2rem; }
small { color: var(--muted); }
mark { background: none; color: inherit; text-underline-offset: 0.22em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.measure { text-decoration: underline 1px var(--measure); text-underline-offset: 0.28em; }
.target { background: var(--target); }
.must { text-decoration: underline 2px var(--duty); text-underline-offset: 0.44em; }
.prohibit { text-decoration: underline wavy 1px var(--duty); text-underline-offset: 0.38em; }
.deadline { text-decoration: underline dotted 2px var(--deadline); }
.body { text-decoration: underline dashed 1px var(--body); }
.yellow { --note: #d6b900; } .blue { --note: #56a0e9; } .green { --note: #2fae8c; }
.orange { --note: #e6823c; } .purple { --note: #be6ebe; } .grey { --note: #8a8f98; }
mark.note { border-bottom: 2px solid var(--note); }
mark.note:not(.target) { background: color-mix(in srgb, var(--note) 24%, transparent); }
table { width: 100%; border-collapse: collapse; font-size: 0.93rem; line-height: 1.6; }
th, td { padding: 0.35rem 0.7rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; white-space: nowrap; }
td { unicode-bidi: isolate; }
td.indicator { width: 24%; }
td.amount, td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.amount { text-align: right; font-weight: 600; }
td a { color: inherit; text-decoration: underline 1px var(--line); text-underline-offset: 0.25em; }
td a:hover { text-decoration-color: currentColor; }
thead { display: table-header-group; background: var(--raised); }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.87rem; }
@media screen and (min-width: 56rem) {
  .noted > .row { display: grid; grid-template-columns: minmax(0, 1fr) 16rem; gap: 0 1.5rem; }
  .noted > .row > aside > div { margin-left: 0; }
}
@page {
  size: A4; margin: 18mm 16mm 20mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #5b6370; }
}
@media print {
  :root { font-size: 10.5pt; line-height: 1.65; }
  body { margin: 0; padding: 0; max-width: none; }
  article + article { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  h1, h2, .heading, .legend { break-after: avoid; }
  tr, aside > div { break-inside: avoid; }
  p { orphans: 2; widows: 2; }
  a, td a { color: inherit; text-decoration: none; }
}
`;
