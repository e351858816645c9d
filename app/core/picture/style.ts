/** The style sheet of a picture: the looks of `canvas/nodes` and `canvas/edges` at rest. */
import type { Palette } from './palettes.ts';
import { mixed } from './palettes.ts';

/** The typefaces of the workspace; what stands after them is for who has not got them. */
export const SANS = 'Inter Variable';
export const MONO = 'JetBrains Mono Variable';

/** The class names are told apart from those of a page that a picture is put into. */
export const styleOf = (palette: Palette): string => {
  const { bg, panel, line, lineStrong, edge, ink, ink2, ink3, warn } = palette;
  const noteFill = mixed(warn, 0.12, panel);
  const noteLine = mixed(warn, 0.35, line);
  return [
    `.c-text{font-family:'${SANS}',Inter,'Segoe UI',system-ui,sans-serif;font-size:13px;fill:${ink}}`,
    `.c-line{fill:none;stroke:${edge};stroke-width:1.5}`,
    `.c-base{stroke-width:1.2}`,
    `.c-through{stroke-dasharray:5 4;opacity:.75}`,
    `.c-generic{stroke-dasharray:1 5;stroke-linecap:round}`,
    `.c-sign{fill:${bg};stroke-linejoin:round}`,
    `.c-label{font:600 11px '${MONO}',ui-monospace,'DejaVu Sans Mono',monospace;fill:${edge};stroke:${bg};stroke-width:3px;paint-order:stroke}`,
    `.c-box{fill:${panel};stroke:${line}}`,
    `.c-external,.c-abstract{stroke:${lineStrong};stroke-dasharray:4 3}`,
    `.c-proxy{stroke:${lineStrong};stroke-dasharray:1.5 2}`,
    `.c-rule{fill:${line}}`,
    `.c-name{font-weight:650}`,
    `.c-field{font-weight:500}`,
    `.c-italic{font-style:italic}`,
    `.c-mark{font-size:10px;fill:${ink3}}`,
    `.c-kind{font-size:11px;fill:${ink2}}`,
    `.c-origin{font-size:11px;fill:${ink3};text-anchor:end}`,
    `.c-type{font-size:11.5px;fill:${ink3};text-anchor:end}`,
    `.c-note{fill:${noteFill};stroke:${noteLine}}`,
  ].join('\n');
};
