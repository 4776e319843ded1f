// Serves dist-page on this machine alone, and prints the address: the port that PORT names, else any that is free.
import {createServer} from 'node:http';
import sirv from 'sirv';

const server = createServer(sirv('dist-page', {dev: true}));
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`\n  The widgets, and the tags to copy: http://127.0.0.1:${server.address().port}/\n`);
});
