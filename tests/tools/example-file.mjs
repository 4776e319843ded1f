// The example of a partner's own file, which the stories show too, for tests in Node.
import {readFileSync} from 'node:fs';
import {transformSync} from 'esbuild';

const {code} = transformSync(readFileSync('stories/fixtures/example-dataset.ts', 'utf8'), {loader: 'ts'});

/** The example as data. */
export const {exampleDataset} = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** The same, its texts in one language alone. */
export const exampleIn = (language) =>
  JSON.parse(JSON.stringify(exampleDataset), (_, value) =>
    typeof value?.en === 'string' && typeof value.fr === 'string' ? {[language]: value[language]} : value,
  );
