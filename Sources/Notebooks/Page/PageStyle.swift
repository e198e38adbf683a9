/// The style of a notebook's HTML page, in light and in dark.
enum PageStyle {
  static let text = """
    :root{--ink:#1f1f1f;--soft:#666;--ground:#fff;--code:#f6f7f8;--line:#dfe3e6;--k:#a626a4;\
    --s:#50813b;--c:#8a8f98;--n:#986801;--t:#0072b2;--e:#fdf1f0}
    @media(prefers-color-scheme:dark){:root{--ink:#e6e6e6;--soft:#a0a0a0;--ground:#17191c;\
    --code:#212429;--line:#363a41;--k:#c792ea;--s:#a5d6a7;--c:#7f8690;--n:#f0b866;--t:#82b1ff;\
    --e:#3a2426}}
    body{margin:0;background:var(--ground);color:var(--ink);\
    font:16px/1.55 Helvetica,Arial,"Liberation Sans",sans-serif}
    main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem 3.5rem}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em}
    h1{font-size:1.9rem}h2{font-size:1.45rem}h3{font-size:1.2rem}
    a{color:var(--t)}
    img{max-width:100%;height:auto}
    pre,code{font:13.5px/1.5 Menlo,Consolas,"DejaVu Sans Mono",monospace}
    code{background:var(--code);padding:.1em .3em;border-radius:3px}
    pre{overflow-x:auto;margin:.6em 0}
    pre code{background:none;padding:0}
    .text pre,.source{background:var(--code);border:1px solid var(--line);border-radius:4px;\
    padding:.6em .8em}
    .cell{position:relative;margin:1.1em 0}
    .count{position:absolute;left:-3rem;top:.75em;width:2.5rem;text-align:right;color:var(--soft);\
    font:12px Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .source{margin:0}
    .out{padding:.3em .1em;overflow-x:auto}
    .err{background:var(--e);padding:.5em .8em;border-radius:4px}
    .raw,.missing{color:var(--soft)}
    table{border-collapse:collapse;margin:.8em 0;font-size:.92em}
    caption{text-align:left;font-weight:bold;padding:.3em 0}
    th,td{padding:.28em .7em;border-bottom:1px solid var(--line);vertical-align:top}
    th{border-bottom:2px solid var(--line);text-align:left}
    blockquote{margin:.8em 0;padding:0 1em;border-left:3px solid var(--line);color:var(--soft)}
    hr{border:0;border-top:1px solid var(--line);margin:2em 0}
    .k{color:var(--k)}.s{color:var(--s)}.c{color:var(--c)}.n{color:var(--n)}.t{color:var(--t)}
    .a1{font-weight:bold}.a30{color:#555}.a31{color:#d23b34}.a32{color:#2c8a3d}.a33{color:#b58900}\
    .a34{color:#2673c9}.a35{color:#a63d9b}.a36{color:#158a91}.a37{color:#888}
    @media print{main{max-width:none;padding:0 0 0 3rem}.cell{break-inside:avoid}}
    """
}
