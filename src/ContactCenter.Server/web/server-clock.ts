/** The server's clock, as far as its answers show: a screen's own clock may be wrong. */
export class ServerClock {
  private ahead = 0;

  /** Takes the server's instant from something that it has just sent. */
  set(instant: string): void {
    this.ahead = Date.parse(instant) - Date.now();
  }

  now(): number {
    return Date.now() + this.ahead;
  }

  since(instant: string): number {
    return this.now() - Date.parse(instant);
  }
}
