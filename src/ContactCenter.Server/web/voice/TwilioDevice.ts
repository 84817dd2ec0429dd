import { OpenWarnings } from "./OpenWarnings";
import { problemOf } from "./TwilioErrors";
import type { SdkCall, SdkDevice, SdkDeviceClass, SdkError } from "./TwilioSdk";
import type { VoiceCheck, VoiceDevice, VoiceEvents, VoiceSetting } from "./VoiceDevice";
import { VoiceListeners } from "./VoiceListeners";
import { within } from "./within";

const retryMilliseconds = 5_000;
const registerMilliseconds = 8_000;
const microphoneMilliseconds = 10_000;

// a token for a region has to be used at that region's own edge
const edges: Readonly<Record<string, string>> = { us1: "ashburn", ie1: "dublin", au1: "sydney" };

/** A softphone of a real account, on the provider's own library. */
export class TwilioDevice implements VoiceDevice {
  private readonly listeners = new VoiceListeners();
  private readonly warnings = new OpenWarnings((warning, present) => this.listeners.tell("warning", warning, present));
  private device: SdkDevice | null = null;
  private call: SdkCall | null = null;
  private reachable = false;
  private trying = false;
  private tokenOwed = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private destroyed = false;

  /**
   * @param Device The library's class.
   * @param openMicrophone Opens the microphone and closes it again; rejects as the browser does.
   */
  constructor(
    private readonly setting: VoiceSetting,
    private readonly Device: SdkDeviceClass,
    private readonly openMicrophone: () => Promise<void>,
  ) {}

  on<E extends keyof VoiceEvents>(event: E, listener: VoiceEvents[E]): void {
    this.listeners.add(event, listener);
  }

  register(): void {
    this.destroyed = false;
    void this.enter(false);
  }

  async answer(): Promise<void> {
    this.call?.accept();
  }

  async hangUp(): Promise<void> {
    if (this.call) {
      // declines what rings, closes what is open
      this.ringing ? this.call.reject() : this.call.disconnect();
    }
  }

  async mute(muted: boolean): Promise<void> {
    this.call?.mute(muted);
  }

  async sendDigits(digits: string): Promise<void> {
    this.call?.sendDigits(digits);
  }

  renew(token: string): void {
    this.device?.updateToken(token);
  }

  async check(thorough: boolean): Promise<VoiceCheck> {
    const ringPath = thorough && this.call === null ? await this.registerAnew() : this.isReached();
    return { registration: this.isRegistered(), ringPath, microphone: await this.tryMicrophone() };
  }

  destroy(): void {
    this.destroyed = true;
    clearTimeout(this.retry);
    this.device?.destroy();
    this.device = null;
    this.call = null;
    this.reachable = false;
    this.warnings.endAll();
  }

  private ringing = false;

  private isRegistered(): boolean {
    return this.device?.state === "registered";
  }

  /** Whether the library hears the provider's heartbeats. */
  private isReached(): boolean {
    return this.isRegistered() && this.device?.edge !== null;
  }

  /** With a token that the provider has not refused, the library is made, or goes on. */
  private async enter(refused: boolean): Promise<void> {
    clearTimeout(this.retry);
    try {
      const token = await this.setting.token(refused);
      if (this.destroyed) {
        return;
      }

      if (this.device) {
        this.device.updateToken(token);
      } else {
        this.device = this.make(token);
      }

      if (this.device.state === "unregistered") {
        await this.device.register();
      }
    } catch (failure) {
      if (!this.destroyed) {
        this.listeners.tell("problem", { kind: this.device ? "signalling" : "token", detail: String(failure) });
        this.retry = setTimeout(() => void this.enter(false), retryMilliseconds);
      }
    }
  }

  private make(token: string): SdkDevice {
    const region = this.setting.region;
    const device = new this.Device(token, {
      allowIncomingWhileBusy: false,
      closeProtection: false,
      codecPreferences: ["opus", "pcmu"],
      enableImprovedSignalingErrorPrecision: true,
      logLevel: "error",
      ...(region === null ? {} : { edge: edges[region] ?? region }),
    });
    // the desktop rings by itself
    device.audio?.incoming(false);
    device.on("registered", () => this.setReachable(true));
    device.on("unregistered", () => this.setReachable(false));
    device.on("incoming", (call: SdkCall) => this.ring(call));
    device.on("error", (error: SdkError) => this.fail(error));
    return device;
  }

  private setReachable(reachable: boolean): void {
    // taking the registration anew for a check is no news
    if (!this.trying && reachable !== this.reachable) {
      this.reachable = reachable;
      this.listeners.tell(reachable ? "registered" : "unregistered");
    }
  }

  private ring(call: SdkCall): void {
    this.call = call;
    this.ringing = true;
    const mine = (then: () => void) => () => {
      if (this.call === call) {
        then();
      }
    };
    call.on("accept", mine(() => {
      this.ringing = false;
      this.listeners.tell("connected");
    }));
    call.on("cancel", mine(() => this.leave("canceled")));
    call.on("reject", mine(() => this.leave("canceled")));
    call.on("disconnect", mine(() => this.leave(this.ringing ? "canceled" : "disconnected")));
    call.on("error", (error: SdkError) => this.fail(error));
    call.on("warning", (name: string) => this.warnings.begin(name));
    call.on("warning-cleared", (name: string) => this.warnings.end(name));
    call.on("reconnecting", () => this.warnings.begin("reconnecting", "poor-network"));
    call.on("reconnected", () => this.warnings.end("reconnecting"));
    this.listeners.tell("incoming");
  }

  private leave(event: "canceled" | "disconnected"): void {
    this.call = null;
    this.ringing = false;
    this.warnings.endAll();
    this.listeners.tell(event);
    if (this.tokenOwed) {
      this.tokenOwed = false;
      void this.enter(true);
    }
  }

  private fail(error: SdkError): void {
    const kind = problemOf(error.code);
    this.listeners.tell("problem", { kind, detail: `${error.code} ${error.message}` });
    if (kind === "token") {
      this.replaceToken();
    } else if (kind === "signalling" && !this.isRegistered()) {
      this.setReachable(false);
    }
  }

  /** A refused token is replaced: at once, or after the call in hand, which goes on without one. */
  private replaceToken(): void {
    if (this.call) {
      this.tokenOwed = true;
    } else {
      // one at a time, and not faster than the provider could refuse them
      clearTimeout(this.retry);
      this.retry = setTimeout(() => void this.enter(true), this.reachable ? 0 : retryMilliseconds);
    }
  }

  /** The whole way anew, while nobody may ring us. */
  private async registerAnew(): Promise<boolean> {
    const device = this.device;
    if (!device || !this.isRegistered()) {
      return false;
    }

    this.trying = true;
    try {
      const again = device.unregister().then(() => device.register());
      return await within(registerMilliseconds, again.then(() => this.isReached()), false);
    } finally {
      this.trying = false;
      this.setReachable(this.isRegistered());
    }
  }

  private async tryMicrophone(): Promise<boolean> {
    if (this.call && !this.ringing) {
      // the open call has it
      return true;
    }

    const opened = this.openMicrophone().then(
      () => null,
      (failure: { readonly name?: string }) => (failure.name === "NotAllowedError" ? ("microphone-denied" as const) : ("microphone-unusable" as const)),
    );
    const kind = await within<"microphone-denied" | "microphone-unusable" | null>(microphoneMilliseconds, opened, "microphone-denied");
    if (kind !== null) {
      this.listeners.tell("problem", { kind, detail: "the microphone could not be opened" });
    }

    return kind === null;
  }
}
