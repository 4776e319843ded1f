import {render} from 'lifesci-widgets/server';

export default function (config) {
  config.addPassthroughCopy({'node_modules/lifesci-widgets/dist/lifesci-widgets.js': 'lifesci-widgets.js'});
  config.addShortcode('breakdown', (id, lang) => render('lifesci-breakdown', {breakdown: id}, {lang}));
  return {dir: {input: 'src', output: 'dist'}};
}
