import type { VoiceDevice, VoiceEvents } from "./VoiceDevice";
import { VoiceListeners } from "./VoiceListeners";

interface EmulatorEvent {
  readonly type: string;
  readonly callSid: string;
}

type CallStage = "ringing" | "answering" | "open";

const retryMilliseconds = 2_000;

/** A softphone of the embedded emulator: an open event stream is its registration. */
export class EmulatorDevice implements VoiceDevice {
  private readonly listeners = new VoiceListeners();
  private readonly address: string;
  private readonly memory: string;
  private source: EventSource | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private registrationId: string | undefined;
  private call: { sid: string; stage: CallStage } | null = null;

  constructor(emulator: string, identity: string) {
    this.address = `${emulator}/clients/${encodeURIComponent(identity)}`;
    this.memory = `softphone ${identity}`;
    // after a reload of the page the line is still open: it can be closed by who remembers its name
    const sid = sessionStorage.getItem(this.memory);
    this.call = sid === null ? null : { sid, stage: "open" };
  }

  on<E extends keyof VoiceEvents>(event: E, listener: VoiceEvents[E]): void {
    this.listeners.add(event, listener);
  }

  register(): void {
    clearTimeout(this.retry);
    const source = new EventSource(`${this.address}/events`);
    this.source = source;
    source.addEventListener("registration", (event) => {
      this.registrationId = (JSON.parse(event.data) as { registrationId: string }).registrationId;
      this.listeners.tell("registered");
    });
    source.addEventListener("message", (event) => this.receive(JSON.parse(event.data) as EmulatorEvent));
    source.addEventListener("error", () => {
      this.listeners.tell("unregistered");
      if (source.readyState === EventSource.CLOSED) {
        this.retry = setTimeout(() => this.register(), retryMilliseconds);
      }
    });
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

  destroy(): void {
    clearTimeout(this.retry);
    this.source?.close();
    this.source = null;
  }

  private receive(event: EmulatorEvent): void {
    if (event.type === "incoming") {
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
      this.listeners.tell("error", `${action}: ${response.status}`);
    }
  }
}
