const frequencies = [425, 450];
const ringSeconds = 1.2;
const everyMilliseconds = 3_000;
const loudness = 0.15;
const patienceMilliseconds = 500;

/** The sound of a ringing softphone, made in the browser. Silent until the page has been touched once: browsers ask for that. */
export class RingTone {
  private context: AudioContext | null = null;
  private again: ReturnType<typeof setInterval> | undefined;

  /** Call on a press of a button, so that the browser lets us sound later. */
  async allow(): Promise<void> {
    this.context ??= new AudioContext();
    // without leave this waits until there is one
    await Promise.race([this.context.resume(), new Promise((resolve) => setTimeout(resolve, patienceMilliseconds))]);
  }

  /** Whether a ring would be heard. */
  get isAllowed(): boolean {
    return this.context?.state === "running";
  }

  start(): void {
    this.stop();
    this.ring();
    this.again = setInterval(() => this.ring(), everyMilliseconds);
  }

  stop(): void {
    clearInterval(this.again);
    this.again = undefined;
  }

  private ring(): void {
    const context = this.context;
    if (context?.state !== "running") {
      return;
    }

    const volume = context.createGain();
    const [from, until] = [context.currentTime, context.currentTime + ringSeconds];
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(loudness, from + 0.05);
    volume.gain.setValueAtTime(loudness, until - 0.1);
    volume.gain.linearRampToValueAtTime(0, until);
    volume.connect(context.destination);
    for (const frequency of frequencies) {
      const tone = context.createOscillator();
      tone.frequency.value = frequency;
      tone.connect(volume);
      tone.start(from);
      tone.stop(until);
    }
  }
}
