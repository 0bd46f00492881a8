/** Style of signs, plots and passages, on colours that the page around them names. */
export const evidenceStyle = `
.sign { vertical-align: -3px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.sign.mentions { stroke-width: 4; }
.sign.contradicts { color: var(--contradicts); }
.sign.updated { color: var(--updated); }
.sign.supports { color: var(--supports); }
.sign.mentions, .sign.silent { color: var(--faint); }
.plot { display: block; max-width: 100%; height: auto; font-size: 12px; }
.plot text { fill: var(--ink); stroke: none; }
.plot .tick line { stroke: var(--line); stroke-width: 1; }
.plot .tick text { fill: var(--faint); font-size: 11px; }
.plot .mark { fill: var(--side, var(--ink)); stroke: none; }
.plot .mark.brief .name, .plot .mark.brief .value { font-weight: 600; }
.plot .mark.side-0 { --side: var(--side-0); }
.plot .mark.side-1 { --side: var(--side-1); }
.plot .mark.side-2 { --side: var(--side-2); }
.plot .mark.side-3 { --side: var(--side-3); }
.plot .reference { fill: var(--ink); opacity: 0.14; }
.note { color: var(--faint); }
figure { margin: 0; }
.scale { margin: 8px 0 12px; }
.scale figcaption { color: var(--faint); margin-bottom: 4px; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 4px 20px; }
.side h4 { margin: 6px 0; }
.side h4 small { font-weight: normal; color: var(--faint); }
.passage { margin: 4px 0 10px; padding-left: 10px; border-left: 3px solid var(--line); }
.passage blockquote { margin: 0 0 2px; overflow-wrap: anywhere; }
.passage figcaption { font-size: 0.9em; color: var(--faint); }
.claim > p { margin: 8px 0 2px; }
.dispute .message { font-weight: 600; margin: 8px 0; }
.dispute.accepted .message { font-weight: normal; text-decoration: line-through; text-decoration-thickness: 1px; }
summary { cursor: pointer; margin: 6px 0; }
`;

/** Style of the report: for the screen by day and by night, and for paper. */
export const reportStyle = `
:root { --ink: #1f2328; --paper: #ffffff; --faint: #59636e; --line: #d1d9e0; --link: #0550ae;
  --contradicts: #b3261e; --contradicts-paper: #fbe3e1; --updated: #7a4d00; --updated-paper: #fdf0d5;
  --supports: #0b6e4f; --supports-paper: #dff3ea; --mentions-paper: #f3f4f6;
  --side-0: #0b6e4f; --side-1: #b3261e; --side-2: #7a4d00; --side-3: #5b4bb3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #14181d; --faint: #9aa5b1; --line: #39424c;
  --link: #79b8ff; --contradicts: #ff9a90; --contradicts-paper: #4a1f1c; --updated: #f0c068; --updated-paper: #453311;
  --supports: #6fd6ac; --supports-paper: #123d2e; --mentions-paper: #232a32;
  --side-0: #6fd6ac; --side-1: #ff9a90; --side-2: #f0c068; --side-3: #b8acff; } }
@media print { :root { --ink: #000; --paper: #fff; --faint: #444; --line: #aaa; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 20px 60px; max-width: 1080px; color: var(--ink); background: var(--paper);
  font: 15px/1.5 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
h1 { font-size: 1.7em; margin: 0 0 4px; } h2 { margin: 40px 0 12px; border-bottom: 1px solid var(--line); } h3 { margin: 30px 0 4px; }
a { color: var(--link); }
code { font-size: 0.9em; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 8px; margin: 0 0 16px; }
.legend dt { padding: 2px 8px; border-radius: 3px; } .legend dd { margin: 2px 8px; font-size: 0.88em; color: var(--faint); }
.scroller { overflow-x: auto; }
.matrix { border-collapse: collapse; font-size: 0.9em; }
.matrix caption { text-align: left; color: var(--faint); padding-bottom: 6px; }
.matrix th, .matrix td { border: 1px solid var(--line); }
.matrix th { font-weight: normal; text-align: left; padding: 4px 8px; }
.matrix th a { color: inherit; text-decoration: none; } .matrix th a:hover { text-decoration: underline; }
.matrix tbody th { min-width: 320px; position: sticky; left: 0; background: var(--paper); }
.matrix tr.heading th { font-weight: 600; }
.matrix th.source { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 190px; vertical-align: middle; padding: 8px 6px; }
.matrix td { min-width: 34px; text-align: center; position: relative; }
.cell.contradicts { background: var(--contradicts-paper); } .cell.updated { background: var(--updated-paper); }
.cell.supports { background: var(--supports-paper); } .cell.mentions { background: var(--mentions-paper); }
.cell.cited { outline: 2px solid var(--ink); outline-offset: -3px; }
article { margin: 14px 0; padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px; }
.sentence { font-size: 1.08em; margin: 0 0 6px; } .sentence small { color: var(--faint); white-space: nowrap; }
article:target, tr:target, li:target { outline: 2px solid var(--link); }
.sources li { margin-bottom: 12px; }
.sources p { margin: 0; }
@media print { article { break-inside: avoid; } a { color: inherit; } }
${evidenceStyle}`;
