/** What the browser may keep from a page that nobody looks at before we say that it slept. */
const longestGapMilliseconds = 15_000;

/** Beats once a second, by a worker, and notices when the page did not hear it: then it slept. */
export class Pulse {
  private heardAt: number;
  private longestGap = 0;

  constructor(
    worker: Pick<Worker, "addEventListener">,
    beat: () => void,
    private readonly now: () => number = () => Date.now(),
  ) {
    this.heardAt = this.now();
    worker.addEventListener("message", () => {
      this.longestGap = Math.max(this.longestGap, this.gap);
      this.heardAt = this.now();
      beat();
    });
  }

  /** Whether the page has slept since the last time that this was forgotten. */
  get hasSlept(): boolean {
    return Math.max(this.longestGap, this.gap) > longestGapMilliseconds;
  }

  forget(): void {
    this.longestGap = 0;
    this.heardAt = this.now();
  }

  private get gap(): number {
    return this.now() - this.heardAt;
  }
}
