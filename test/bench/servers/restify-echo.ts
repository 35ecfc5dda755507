/** The floor: restify reads a JSON body and sends it back, nothing else. */
import restify, { type Next, type Request, type Response } from 'restify';

const server = restify.createServer();
server.use(restify.plugins.bodyParser({ mapParams: false }));
server.post('/echo', (request: Request, response: Response, next: Next) => {
  response.send(200, request.body);
  next();
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  process.stdout.write(`The restify echo listens on http://127.0.0.1:${port}\n`);
});
