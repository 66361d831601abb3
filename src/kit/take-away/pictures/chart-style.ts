/** The light theme of tokens.css as fixed values: a saved picture cannot use the page's custom properties. */
export const chartStyle = `
text{font:13px "Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;fill:#13212c}
.title{font-size:20px;font-weight:700}.strong{font-weight:700}.small{font-size:12px;fill:#5b6a75}.sheet{fill:#fcfdfd}
.b{fill:#4d6d86}.e{stroke:#4d6d86;stroke-width:2.25;fill:none}.thin{stroke-width:1.25}
.t{stroke:#4d6d86;stroke-width:1.25;stroke-dasharray:1.5 3}.o{fill:#fcfdfd;stroke:#4d6d86;stroke-width:1.5}
.ref{stroke:#d4520f;stroke-width:2}.n{stroke:#5b6a75;stroke-width:2}.h{fill:url(#hatch)}
#hatch rect{fill:#4d6d86;opacity:.2}#hatch path{stroke:#4d6d86;stroke-width:2.4}
#hatch-on rect{fill:#d4520f;opacity:.2}#hatch-on path{stroke:#d4520f;stroke-width:2.4}
.on .b{fill:#d4520f}.on .e,.on .t,.on .o{stroke:#d4520f}.on .h{fill:url(#hatch-on)}
`;
