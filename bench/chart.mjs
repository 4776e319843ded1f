// The picture of the report: what cards cost, against the hand-written element.
import {init} from 'echarts';

const colours = {'cards-1': '#9aa5b1', 'cards-100': '#5b6b7b', 'cards-1000': '#1c2fae', 'cards-100-slowed': '#c77700'};

/** Where a bar ends that would press all others to the edge; its label says how long it would be. */
const longest = 10;

/**
 * Draws bars from medians.
 * @param works Works by id: its `title` and its `summary`.
 * @param cases The cases, from the first to the last row.
 * @returns The chart as SVG.
 */
export function chart(works, cases) {
  const shown = Object.keys(colours).filter((id) => works[id]);
  const picture = init(null, null, {renderer: 'svg', ssr: true, width: 900, height: 130 + cases.length * 56});
  picture.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: {fontFamily: 'Arial, sans-serif'},
    title: {
      text: 'Processor time from an empty page to paint',
      subtext: `The hand-written element is 1. Shorter is better. Bars end at ${longest}.`,
      left: 16,
      top: 8,
    },
    legend: {top: 60, left: 16, data: shown.map((id) => works[id].title)},
    grid: {left: 220, right: 56, top: 96, bottom: 24},
    xAxis: {type: 'value', axisLabel: {color: '#333'}},
    yAxis: {
      type: 'category',
      inverse: true,
      data: cases.map(({name}) => name),
      axisLabel: {color: (name) => (cases.find((one) => one.name === name).ours ? '#1c2fae' : '#333')},
    },
    series: shown.map((id) => {
      const ratios = cases.map((one) => works[id].summary[one.id]?.ratio?.middle);
      return {
        type: 'bar',
        name: works[id].title,
        itemStyle: {color: colours[id]},
        label: {
          show: true,
          position: 'right',
          fontSize: 10,
          color: '#333',
          formatter: ({dataIndex}) => (ratios[dataIndex] > longest ? `${ratios[dataIndex].toFixed(2)} →` : ratios[dataIndex].toFixed(2)),
        },
        // A dash is no bar.
        data: ratios.map((ratio) => (ratio === undefined ? '-' : Math.min(ratio, longest))),
      };
    }),
  });
  const svg = picture.renderToSVGString();
  picture.dispose();
  return `${svg}\n`;
}
