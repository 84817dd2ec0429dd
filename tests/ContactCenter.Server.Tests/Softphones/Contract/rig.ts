import type { VoiceDevice, VoiceSetting } from "../../../../src/ContactCenter.Server/web/voice/VoiceDevice";

/** One device under test with the provider behind it, whichever it is. */
export interface Rig {
  readonly device: VoiceDevice;
  /** The provider takes the registration. */
  readonly accept: () => Promise<void>;
  /** The provider can no longer reach the device. */
  readonly lose: () => Promise<void>;
  readonly ring: () => Promise<void>;
  /** The caller gave up while it rang. */
  readonly cancel: () => Promise<void>;
  /** The answered line opens. */
  readonly open: () => Promise<void>;
  /** The provider closes the line. */
  readonly close: () => Promise<void>;
  /** From now on the provider's trials do not arrive. */
  readonly muffle: () => void;
  /** What the device asked of the provider about its call, in order: answer, reject, hangup, mute, unmute, keys 5. */
  readonly asked: () => readonly string[];
  /** Whether the provider still has the device. */
  readonly isKnown: () => boolean;
}

/** Builds a rig; the setting is the contract's. */
export type RigMaker = (setting: Pick<VoiceSetting, "token">) => Rig;

/** Lets everything that is under way come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await Promise.resolve();
  }

  await new Promise((resolve) => setImmediate(resolve));
}

/** Everything that a device tells, in order. */
export function record(device: VoiceDevice): string[] {
  const told: string[] = [];
  for (const event of ["registered", "unregistered", "incoming", "canceled", "connected", "disconnected"] as const) {
    device.on(event, () => void told.push(event));
  }

  device.on("problem", (problem) => void told.push(`problem ${problem.kind}`));
  device.on("warning", (warning, present) => void told.push(`${present ? "warning" : "no more"} ${warning}`));
  return told;
}
