/** The script as a partner loads it. */
export default {
  name: 'ours, by script',
  about: 'lifesci-key-figure, dist/lifesci-widgets.js',
  ours: true,
  file: 'dist/lifesci-widgets.js',
  card: ({figure, bound, number, words}) => `<lifesci-key-figure figure="${figure}">${bound} ${number} ${words}</lifesci-key-figure>`,
};
