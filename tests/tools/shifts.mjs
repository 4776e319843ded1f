/** Runs in the page: what has moved so far, as the browser counts it (CLS without its windows of time). */
export const shifts = () =>
  new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (sum += value)));
    observer.observe({type: 'layout-shift', buffered: true});
    // Two frames: by then it has counted what the frame before them moved.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
  });
