import { EventEmitter } from "node:events";
import { settle, type Rig, type RigMaker } from "./rig";
import { TwilioDevice } from "../../../../src/ContactCenter.Server/web/voice/TwilioDevice";
import type { SdkCall, SdkDevice, SdkDeviceClass } from "../../../../src/ContactCenter.Server/web/voice/TwilioSdk";
import type { VoiceSetting } from "../../../../src/ContactCenter.Server/web/voice/VoiceDevice";

/** A call as the provider's library has it. */
export class ScriptedCall extends EventEmitter implements SdkCall {
  constructor(private readonly asked: string[]) {
    super();
  }

  accept(): void {
    this.asked.push("answer");
  }

  reject(): void {
    this.asked.push("reject");
    this.emit("reject");
  }

  disconnect(): void {
    this.asked.push("hangup");
    this.emit("disconnect", this);
  }

  mute(muted: boolean): void {
    this.asked.push(muted ? "mute" : "unmute");
  }

  sendDigits(digits: string): void {
    this.asked.push(`keys ${digits}`);
  }
}

/** The library's device, played by a test. */
export class ScriptedSdk extends EventEmitter implements SdkDevice {
  static last: ScriptedSdk | null = null;
  static made = 0;
  state = "unregistered";
  edge: string | null = null;
  rings: boolean | null = null;
  registrations = 0;
  readonly tokens: string[];
  readonly audio = { incoming: (enabled: boolean) => (this.rings = enabled) };
  private takenIn = false;

  constructor(token: string, readonly options: Readonly<Record<string, unknown>>) {
    super();
    ScriptedSdk.last = this;
    ScriptedSdk.made++;
    this.tokens = [token];
  }

  async register(): Promise<void> {
    if (this.state !== "unregistered") {
      throw new Error(`register in ${this.state}`);
    }

    this.registrations++;
    this.state = "registering";
    if (this.takenIn) {
      this.becomeRegistered();
    }
  }

  async unregister(): Promise<void> {
    this.state = "unregistered";
    this.emit("unregistered");
  }

  updateToken(token: string): void {
    this.tokens.push(token);
  }

  destroy(): void {
    this.state = "destroyed";
    this.edge = null;
    this.removeAllListeners();
  }

  /** The provider takes the registration, now and whenever it is asked again. */
  becomeRegistered(): void {
    this.takenIn = true;
    this.state = "registered";
    this.edge = "dublin";
    this.emit("registered");
  }

  /** The line to the provider breaks; the library comes back by itself. */
  goOffline(): void {
    this.edge = null;
    this.state = "unregistered";
    this.emit("unregistered");
  }
}

/** The adapter against a library that a test plays, with all that the common contract has no word for. */
export interface SdkRig extends Rig {
  readonly device: TwilioDevice;
  readonly sdk: () => ScriptedSdk;
  readonly call: () => ScriptedCall;
}

export function scriptedSdk(setting: Pick<VoiceSetting, "token"> & Partial<VoiceSetting>, openMicrophone: () => Promise<void> = async () => {}): SdkRig {
  const asked: string[] = [];
  ScriptedSdk.last = null;
  let call: ScriptedCall | null = null;
  const sdk = (): ScriptedSdk => ScriptedSdk.last!;
  return {
    device: new TwilioDevice({ identity: "agent_1", emulator: null, region: null, ...setting }, ScriptedSdk as unknown as SdkDeviceClass, openMicrophone),
    sdk,
    call: () => call!,
    accept: async () => sdk().becomeRegistered(),
    lose: async () => sdk().goOffline(),
    ring: async () => {
      call = new ScriptedCall(asked);
      sdk().emit("incoming", call);
    },
    cancel: async () => void call!.emit("cancel"),
    open: async () => {
      await settle();
      call!.emit("accept", call);
    },
    close: async () => void call!.emit("disconnect", call),
    muffle: () => {
      // the library no longer hears the provider's heartbeats
      sdk().edge = null;
    },
    asked: () => asked,
    isKnown: () => ScriptedSdk.last !== null && sdk().state !== "destroyed",
  };
}

export const scriptedAccount: RigMaker = (setting) => scriptedSdk(setting);
