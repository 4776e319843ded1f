// Starts the builder where it can work. It is made of modules and fetches, and a page opened from a file may do neither.
// Runs before the first paint, so that the builder's place is kept from the start.
if (location.protocol.startsWith('http')) {
  document.documentElement.classList.add('served');
  import('./builder.js');
}
