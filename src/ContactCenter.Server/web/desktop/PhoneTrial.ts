import type { VoiceDevice } from "../voice/VoiceDevice";
import type { Pulse } from "./Pulse";

/** What a trial of the phone found; true is in order. */
export interface Findings {
  readonly token: boolean;
  readonly microphone: boolean;
  readonly registration: boolean;
  readonly ringPath: boolean;
  readonly awake: boolean;
}

const secondLookMilliseconds = 3_000;

export function isInOrder(found: Findings): boolean {
  return Object.values(found).every(Boolean);
}

/** Tries everything that a call needs. */
export class PhoneTrial {
  private running: Promise<Findings> | null = null;

  /**
   * @param keepToken Renews the token when it is time and no call is in hand; tells whether there is a good one.
   * @param canBeNoticed Whether the agent would hear or see a ring.
   */
  constructor(
    private readonly device: VoiceDevice,
    private readonly keepToken: () => Promise<boolean>,
    private readonly pulse: Pulse,
    private readonly canBeNoticed: () => boolean,
    private readonly wait: (milliseconds: number) => Promise<void> = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ) {}

  /**
   * One trial at a time. What is out of order is looked at once more after a moment: a line that comes back by itself is no fault.
   * @param thorough Nobody may ring us now.
   */
  run(thorough: boolean): Promise<Findings> {
    this.running ??= this.look(thorough).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async look(thorough: boolean): Promise<Findings> {
    const first = await this.find(thorough);
    if (isInOrder(first)) {
      return first;
    }

    await this.wait(secondLookMilliseconds);
    return this.find(false);
  }

  private async find(thorough: boolean): Promise<Findings> {
    const token = await this.keepToken();
    const { registration, ringPath, microphone } = await this.device.check(thorough);
    return { token, microphone, registration, ringPath: ringPath && this.canBeNoticed(), awake: !this.pulse.hasSlept };
  }
}
