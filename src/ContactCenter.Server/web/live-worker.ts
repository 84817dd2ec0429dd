import type { Frame, Notice, Request } from "./live/frames";
import { LiveStream } from "./live/stream";

/* One stream for all tabs of a browser: browsers allow few connections to one host. */

interface WorkerScope {
  onconnect: ((event: MessageEvent) => void) | null;
}

const tabs = new Map<MessagePort, readonly string[]>();
const latest = new Map<string, Frame>();

const stream = new LiveStream((notice) => {
  if ("reset" in notice) {
    latest.clear();
  } else {
    latest.set(notice.frame.topic, notice.frame);
  }

  for (const [port, topics] of tabs) {
    if ("reset" in notice || topics.includes(notice.frame.topic)) {
      send(port, notice);
    }
  }
});

function send(port: MessagePort, notice: Notice): void {
  port.postMessage(notice);
}

function receive(port: MessagePort, request: Request): void {
  if ("leave" in request) {
    tabs.delete(port);
  } else {
    tabs.set(port, request.follow);
    for (const topic of request.follow) {
      const frame = latest.get(topic);
      if (frame) {
        send(port, { frame });
      }
    }
  }

  stream.follow([...tabs.values()].flat());
}

(self as unknown as WorkerScope).onconnect = (event) => {
  const port = event.ports[0]!;
  port.onmessage = (message: MessageEvent<Request>) => receive(port, message.data);
};
