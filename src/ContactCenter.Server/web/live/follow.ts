import type { Notice, Request } from "./frames";
import { LiveStream } from "./stream";

const rereadMilliseconds = 30_000;

/** How a page follows one topic. */
export interface Following<T> {
  readonly topic: string;
  /** Address of the shared worker's script. */
  readonly worker: string;
  /** Another user's pages never share a stream with this one's. */
  readonly user: string;
  /** Reads the state without the stream. */
  readonly read: () => Promise<T | null>;
  readonly show: (state: T) => void;
  /** Something that happened is on the screen now. */
  readonly arrived?: (changed: string) => void;
}

/** Shows a topic's state now, whenever it changes, and every 30 seconds whatever the stream says; gives the function that reads now. */
export function follow<T>(following: Following<T>): () => Promise<void> {
  let shown = 0;
  let arrived = 0;

  const take = (notice: Notice): void => {
    if ("reset" in notice) {
      shown = 0;
    } else if (notice.frame.topic === following.topic && notice.frame.version > shown) {
      shown = notice.frame.version;
      arrived++;
      following.show(notice.frame.state as T);
      if (notice.frame.changed !== null) {
        following.arrived?.(notice.frame.changed);
      }
    }
  };

  const read = async (): Promise<void> => {
    const before = arrived;
    const state = await following.read();
    // a frame that came meanwhile is newer
    if (state !== null && before === arrived) {
      following.show(state);
    }
  };

  listen(following, take);
  setInterval(() => void read(), rereadMilliseconds);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      void read();
    }
  });
  return read;
}

function listen<T>(following: Following<T>, take: (notice: Notice) => void): void {
  if (!("SharedWorker" in window)) {
    new LiveStream(take).follow([following.topic]);
    return;
  }

  const { port } = new SharedWorker(following.worker, { type: "module", name: `live ${following.user}` });
  const ask = (request: Request): void => port.postMessage(request);
  port.onmessage = (event: MessageEvent<Notice>) => take(event.data);
  ask({ follow: [following.topic] });
  addEventListener("pagehide", () => ask({ leave: true }));
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      ask({ follow: [following.topic] });
    }
  });
}
