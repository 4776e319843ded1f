import {onHosts} from './on-hosts.js';

const spacing = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

onHosts('whose text is spaced by its reader', [
  {
    name: 'text spacing of WCAG 1.4.12',
    changesNothing: true,
    css: spacing,
  },
  {
    name: 'text spacing of WCAG 1.4.12, inside too',
    css: 'body {font-family: Arial, "Liberation Sans"}',
    inside: spacing,
    // In WebKit, a part's label is then narrower than the word in brackets.
    except: /^860 px.* "calculé" is broken/,
  },
  {
    name: 'text spacing of WCAG 1.4.12, inside too, in a wide font: the longest numbers outgrow their place, long words break, and all is seen',
    css: 'body {font-family: Verdana, "DejaVu Sans"}',
    inside: spacing,
    except: /wider than its place$|"([\d,]+|[bm]illion|milliards?)" sticks out sideways$|is broken in "|"160,000" and "5,000" stand in/,
  },
]);
