import type { Notice, Frame } from "./frames";

const retryMilliseconds = 5_000;

/** One event stream for any number of topics. It comes back by itself, whatever the reason it broke. */
export class LiveStream {
  private source: EventSource | null = null;
  private topics = "";
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (notice: Notice) => void) {}

  follow(topics: Iterable<string>): void {
    const wanted = [...new Set(topics)].sort().join(",");
    if (wanted !== this.topics) {
      this.topics = wanted;
      this.open();
    }
  }

  private open(): void {
    clearTimeout(this.retry);
    this.source?.close();
    this.source = null;
    if (this.topics === "") {
      return;
    }

    const source = new EventSource(`/api/live?topics=${encodeURIComponent(this.topics)}`);
    source.addEventListener("hello", () => this.tell({ reset: true }));
    source.addEventListener("state", (event) => this.tell({ frame: JSON.parse(event.data) as Frame }));
    source.addEventListener("error", () => {
      // a refused stream is not tried again by the browser
      if (source.readyState === EventSource.CLOSED) {
        this.retry = setTimeout(() => this.open(), retryMilliseconds);
      }
    });
    this.source = source;
  }
}
