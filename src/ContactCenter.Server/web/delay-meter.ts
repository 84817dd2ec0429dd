const memoryMilliseconds = 5 * 60_000;
const jumpMilliseconds = 2_000;

/** How long it takes from an event to this screen, on the server's clock. */
export class DelayMeter {
  private ahead: number | null = null;
  private doubt = Number.POSITIVE_INFINITY;
  private readonly since: number;
  private seen: { readonly at: number; readonly delay: number }[] = [];

  /** @param startedAt The server's instant when the page was made: what happened before is not this screen's delay. */
  constructor(startedAt: string) {
    this.since = Date.parse(startedAt);
  }

  /** Takes the server's instant out of an answer: it was written somewhere between asking and hearing, so the quickest answer tells most. */
  synchronize(instant: string, askedAt: number, heardAt: number): void {
    const ahead = Date.parse(instant) - (askedAt + heardAt) / 2;
    const doubt = (heardAt - askedAt) / 2;
    const jumped = this.ahead !== null && Math.abs(ahead - this.ahead) > jumpMilliseconds + doubt;
    if (doubt <= this.doubt || jumped) {
      this.ahead = ahead;
      this.doubt = doubt;
    }
  }

  /** Something that happened at an instant of the server is on the screen now. */
  arrived(event: string, now: number = wallClock()): void {
    const happened = Date.parse(event);
    if (this.ahead !== null && happened >= this.since) {
      this.seen.push({ at: now, delay: Math.max(0, now + this.ahead - happened) });
    }
  }

  /** Milliseconds of the last event; null when there was none. */
  get last(): number | null {
    return this.seen.at(-1)?.delay ?? null;
  }

  /** The delay that 95 of 100 events of the last five minutes did not pass, in milliseconds; null without events. */
  p95(now: number = wallClock()): number | null {
    this.seen = this.seen.filter((event, place) => now - event.at <= memoryMilliseconds || place === this.seen.length - 1);
    const recent = this.seen.filter((event) => now - event.at <= memoryMilliseconds).map((event) => event.delay);
    recent.sort((one, other) => one - other);
    return recent.length === 0 ? null : recent[Math.ceil(recent.length * 0.95) - 1]!;
  }
}

/** The browser's clock in milliseconds, to the fraction. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}
