import {withDataset} from '../embed/dataset-snippet.js';

/**
 * What shows a widget with a partner's own figures on another page: the script of the element around it too, which lies beside the other,
 * and the element with the file.
 * @param code The line that loads the script, and the widget's tag.
 * @param file The address of the file.
 */
export const embeddedCode = (code: string, file: string): string =>
  code.replace(
    /(<script.*?<\/script>)(.*)/s,
    (_, script: string, widget: string) => script + script.replace(/[^/"]*(?=" )/, 'lifesci-dataset.js') + withDataset(file, widget),
  );
