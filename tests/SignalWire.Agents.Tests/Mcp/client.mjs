// Connects to a server with the SDK of npm, lists its tools and calls some, and prints what came of it as JSON:
// node client.mjs PACKAGE URL AUTHORIZATION CLIENT CALLS
// CALLS is an array of { name, arguments }. The SDK checks each answer by schemas of its own, and throws at whatever is not of the protocol.
import { createRequire } from 'node:module';

const [sdk, url, authorization, name, calls] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { Client } = require(`${sdk}/client/index.js`);
const { StreamableHTTPClientTransport } = require(`${sdk}/client/streamableHttp.js`);

const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers: { Authorization: authorization } } });
const client = new Client({ name: JSON.parse(name), version: '1.0.0' });
await client.connect(transport);

const { tools } = await client.listTools();
const results = [];
for (const call of JSON.parse(calls)) {
  try {
    const { isError = false, content } = await client.callTool(call);
    results.push({ isError, text: content.map(part => part.text).join('|') });
  } catch (error) {
    results.push({ code: error.code ?? null, message: error.message });
  }
}

await client.close();
console.log(JSON.stringify({ server: client.getServerVersion().name, protocol: transport.protocolVersion ?? null, tools, results }));
