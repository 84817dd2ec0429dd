import type { VoiceCheck, VoiceDevice, VoiceEvents, VoiceSetting } from "./VoiceDevice";
import { VoiceListeners } from "./VoiceListeners";
import { within } from "./within";

interface EmulatorEvent {
  readonly type: string;
  readonly callSid: string;
}

type CallStage = "ringing" | "answering" | "open";

const retryMilliseconds = 2_000;
const probeMilliseconds = 3_000;

/** A softphone of the embedded emulator: an open event stream is its registration. Its sound is made up, so it needs no microphone. */
export class EmulatorDevice implements VoiceDevice {
  private readonly listeners = new VoiceListeners();
  private readonly address: string;
  private readonly memory: string;
  private source: EventSource | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private registrationId: string | null = null;
  private call: { sid: string; stage: CallStage } | null = null;
  private probed: (() => void) | null = null;
  private destroyed = false;

  constructor(private readonly setting: VoiceSetting) {
    this.address = `${setting.emulator}/clients/${encodeURIComponent(setting.identity)}`;
    this.memory = `softphone ${setting.identity}`;
    // after a reload of the page the line is still open: it can be closed by who remembers its name
    const sid = sessionStorage.getItem(this.memory);
    this.call = sid === null ? null : { sid, stage: "open" };
  }

  on<E extends keyof VoiceEvents>(event: E, listener: VoiceEvents[E]): void {
    this.listeners.add(event, listener);
  }

  register(): void {
    this.destroyed = false;
    this.setting.token(false).then(
      () => this.open(),
      (failure: unknown) => {
        this.listeners.tell("problem", { kind: "token", detail: String(failure) });
        this.tryAgain();
      },
    );
  }

  async answer(): Promise<void> {
    if (this.call?.stage === "ringing") {
      this.call.stage = "answering";
      await this.post("answer", { registrationId: this.registrationId });
    }
  }

  async hangUp(): Promise<void> {
    if (this.call) {
      await this.post("hangup", {});
    }
  }

  async mute(muted: boolean): Promise<void> {
    if (this.call) {
      await this.post("mute", { muted });
    }
  }

  async sendDigits(digits: string): Promise<void> {
    if (this.call) {
      await this.post("keys", { digits });
    }
  }

  renew(): void {
    // the emulator asks for a token at the door only
  }

  async check(): Promise<VoiceCheck> {
    const registration = this.registrationId !== null;
    return { registration, ringPath: registration && (await within(probeMilliseconds, this.probe(), false)), microphone: true };
  }

  destroy(): void {
    this.destroyed = true;
    clearTimeout(this.retry);
    this.source?.close();
    this.source = null;
    this.registrationId = null;
  }

  private open(): void {
    if (this.destroyed) {
      return;
    }

    clearTimeout(this.retry);
    this.source?.close();
    const source = new EventSource(`${this.address}/events`);
    this.source = source;
    source.addEventListener("registration", (event) => {
      this.registrationId = (JSON.parse(event.data) as { registrationId: string }).registrationId;
      this.listeners.tell("registered");
    });
    source.addEventListener("message", (event) => this.receive(JSON.parse(event.data) as EmulatorEvent));
    source.addEventListener("error", () => {
      this.registrationId = null;
      this.listeners.tell("unregistered");
      if (source.readyState === EventSource.CLOSED) {
        this.tryAgain();
      }
    });
  }

  private tryAgain(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => {
      if (!this.destroyed) {
        this.register();
      }
    }, retryMilliseconds);
  }

  /** The emulator sends an event down the very stream on which it rings. */
  private async probe(): Promise<boolean> {
    const arrived = new Promise<boolean>((resolve) => (this.probed = () => resolve(true)));
    const response = await fetch(`${this.address}/registrations/${this.registrationId}/probe`, { method: "POST" });
    return response.ok && arrived;
  }

  private receive(event: EmulatorEvent): void {
    if (event.type === "probe") {
      this.probed?.();
    } else if (event.type === "incoming") {
      this.call = { sid: event.callSid, stage: "ringing" };
      this.listeners.tell("incoming");
    } else if (event.callSid === this.call?.sid) {
      this.follow(event.type);
    }
  }

  private follow(type: string): void {
    if (type === "answered") {
      this.call!.stage = "open";
      sessionStorage.setItem(this.memory, this.call!.sid);
      this.listeners.tell("connected");
    } else if (type === "canceled") {
      this.forget();
      this.listeners.tell("canceled");
    } else if (type === "ended") {
      this.forget();
      this.listeners.tell("disconnected");
    }
  }

  private forget(): void {
    this.call = null;
    sessionStorage.removeItem(this.memory);
  }

  private async post(action: string, body: object): Promise<void> {
    const response = await fetch(`${this.address}/${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ callSid: this.call!.sid, ...body }),
    });
    if (response.status === 404) {
      // the line closed while nobody listened
      this.forget();
      this.listeners.tell("disconnected");
    } else if (!response.ok) {
      this.listeners.tell("problem", { kind: "other", detail: `${action}: ${response.status}` });
    }
  }
}
