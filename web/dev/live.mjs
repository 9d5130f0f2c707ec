// Open pages and what they are told: server-sent events with ids, resumed after Last-Event-ID.
const kept = [];
const pages = new Set();
let sequence = 0;

const write = (response, { id, topic, payload }) =>
  response.write(`${id ? `id: ${id}\n` : ''}event: ${topic}\ndata: ${JSON.stringify(payload)}\n\n`);

export function subscribe(request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const last = Number(request.headers['last-event-id'] ?? sequence);
  response.write(`retry: 1000\nid: ${last}\n\n`);
  for (const message of kept) if (message.id > last) write(response, message);
  pages.add(response);
  request.on('close', () => pages.delete(response));
}

export function publish(topic, payload = {}) {
  sequence += 1;
  const message = { id: sequence, topic, payload };
  kept.push(message);
  if (kept.length > 1000) kept.shift();
  for (const page of pages) write(page, message);
}

/** As when the server restarts: pages come back by themselves. */
export function cutLines() {
  for (const page of pages) page.end();
}

setInterval(() => {
  for (const page of pages) page.write(': heartbeat\n\n');
}, 15_000).unref();
