import {onHosts} from './on-hosts.js';

/** Whether the engine counts a page's zoom twice where a font size is given in parts of a container's width, as WebKitGTK 2.50 does. */
function zoomsTwice(): boolean {
  const place = Object.assign(document.createElement('div'), {style: 'zoom: 1.5; width: 100px; container-type: inline-size'});
  const text = place.appendChild(Object.assign(document.createElement('p'), {style: 'font-size: 10cqi'}));
  document.documentElement.append(place);
  const {fontSize} = getComputedStyle(text);
  place.remove();
  return parseFloat(fontSize) > 12;
}

onHosts('in a layout', [
  {name: 'a plain page'},
  {name: 'a table cell', around: '<table><tr><td>{widget}</td></tr></table>', widths: [320, 1280]},
  {name: 'two table cells', around: '<table><tr><td>Text</td><td style="width: 100%">{widget}</td></tr></table>', widths: [480, 1280]},
  {
    name: 'a flex row that shrinks',
    around: '<div style="display: flex"><p style="flex: none; width: 50px">Text</p><div style="flex: 1">{widget}</div></div>',
  },
  {name: 'a flex item', around: '<div style="display: flex">{widget}</div>'},
  {name: 'a flex column, centred', around: '<div style="display: flex; flex-direction: column; align-items: center">{widget}</div>'},
  {name: 'a grid item', around: '<div style="display: grid; grid-template-columns: minmax(0, 1fr)">{widget}</div>'},
  {
    name: 'a grid column as small as can be',
    around: '<div style="display: grid; grid-template-columns: min-content">{widget}</div>',
    widths: [320, 1280],
  },
  {name: 'display: contents', changesNothing: true, around: '<div style="display: contents">{widget}</div>'},
  {name: 'an inline block', around: '<span style="display: inline-block">{widget}</span>', widths: [320, 1280]},
  {name: 'a float', around: '<div style="float: left">{widget}</div>', widths: [320, 1280]},
  {name: 'columns', around: '<div style="columns: 3 240px">{widget}</div>', widths: [320, 1280]},
  {name: 'sticky', changesNothing: true, around: '<div style="position: sticky; top: 0">{widget}</div>'},
  {name: 'transformed', changesNothing: true, around: '<div style="transform: translate(0, 8px)">{widget}</div>'},
  {
    name: 'a positioned place',
    around: '<div style="position: relative"><div style="position: absolute; inset-inline: 0">{widget}</div></div>',
  },
  {
    name: 'zoom',
    css: 'body {zoom: 1.5}',
    except: zoomsTwice() ? /wider than its place|sticks out sideways|in each other's place/ : undefined,
  },
  {name: 'a column of 4000 pixels', widths: [4000]},
]);
