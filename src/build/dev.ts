import { resolve } from 'node:path';
import { createServer } from 'vite';
import { writeData } from './writeData';

// The data are written once; a changed document needs a new start.
writeData(resolve('seeds'), resolve('.generated/data'));
const server = await createServer();
await server.listen();
server.printUrls();
