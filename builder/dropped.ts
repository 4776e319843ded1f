/**
 * Takes the files that are dropped anywhere on the page; a browser would leave the page for them.
 * @param take Told of each first file.
 */
export function takeDropped(take: (file: File) => void): void {
  const mark = (isOver: boolean) => document.documentElement.classList.toggle('dropping', isOver);
  const isFile = ({dataTransfer}: DragEvent) => Boolean(dataTransfer?.types.includes('Files'));
  document.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', ({relatedTarget}) => {
    if (!relatedTarget) mark(false);
  });
  document.addEventListener('drop', (event) => {
    mark(false);
    if (!isFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer!.files;
    if (file) take(file);
  });
}
