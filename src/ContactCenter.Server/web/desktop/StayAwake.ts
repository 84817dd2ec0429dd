/** Keeps the screen, and with it the page, from going to sleep while calls may come. Browsers grant it to pages in view only. */
export class StayAwake {
  private lock: WakeLockSentinel | null = null;
  private asking = false;

  async want(wanted: boolean): Promise<void> {
    if (!wanted) {
      await this.lock?.release();
      this.lock = null;
    } else if (!this.asking && (this.lock === null || this.lock.released) && document.visibilityState === "visible" && "wakeLock" in navigator) {
      this.asking = true;
      this.lock = await navigator.wakeLock.request("screen").catch(() => null);
      this.asking = false;
    }
  }
}
