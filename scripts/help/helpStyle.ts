/** Readable at any width, in light and dark, and on paper. */
export const HELP_STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent);
  --quiet: color-mix(in srgb, currentColor 68%, transparent); --tint: color-mix(in srgb, #0f7b83 12%, transparent);
  --brand: light-dark(#0b6a72, #5fc3cb);
  font: 16px/1.55 "Segoe UI", system-ui, sans-serif; scroll-padding-top: 1rem; }
body { max-width: 46rem; margin: 2rem auto 4rem; padding: 0 1rem; overflow-wrap: break-word; }
header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; }
h1 { font-size: 1.8rem; margin: 0; }
h1 img { height: 1em; vertical-align: -0.1em; }
h2 { font-size: 1.35rem; margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--brand); }
h3 { font-size: 1.05rem; margin: 2.5rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1.2rem 0 .3rem; }
.lead { font-size: 1.1rem; color: var(--quiet); }
a { color: var(--brand); text-underline-offset: .15em; }
code { font: .92em/1.5 ui-monospace, Consolas, monospace; background: var(--tint); padding: .1em .3em; border-radius: 4px;
  box-decoration-break: clone; -webkit-box-decoration-break: clone; }
h3 code { font-weight: 600; padding: .2em .45em; }
.index { list-style: none; padding: 0; margin: 1rem 0; font-size: .92rem; }
.index li { padding: .2rem 0; color: var(--quiet); }
dt { font-weight: 600; margin-top: 1.1rem; }
dd { margin: .2rem 0 0; }
details dl { margin: .2rem 0 0; padding-left: .9rem; border-left: 3px solid var(--line); }
details dt { font-weight: 400; }
details dd { color: var(--quiet); }
summary { cursor: pointer; margin-top: 1rem; color: var(--brand); }
.example { margin: .5rem 0 0; }
.result { margin: .2rem 0 .4rem; color: var(--quiet); }
.wide { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
small { color: var(--quiet); }
section:target > h3 code { outline: 2px solid var(--brand); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .92rem; }
@media print {
  nav, .index, header a { display: none; }
  /* What helps against errors is folded up on the screen. */
  details::details-content { content-visibility: visible; block-size: auto; }
  h2, h3, h4, dt, .example { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
