// Serves the site on 127.0.0.1 and prints the address. The port is PORT, or any free one.
import {createServer} from 'node:http';
import sirv from 'sirv';

const server = createServer(sirv('site', {dev: true}));
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`\n  The embed builder: http://127.0.0.1:${server.address().port}/\n`);
});
