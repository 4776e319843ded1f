export default {
  mode: 'production',
  entry: {main: './src/main.js', 'key-figure': './src/key-figure.js'},
  output: {path: `${import.meta.dirname}/public`},
};
