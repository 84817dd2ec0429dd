import type { VoiceDevice, VoiceModule } from "../voice/VoiceDevice";
import type { TokenKeeper } from "./TokenKeeper";

/** Which softphone the server chose for this installation. */
export interface PhoneChoice {
  /** The bundle with the device. */
  readonly script: string;
  readonly emulator: string | null;
  readonly region: string | null;
}

/** The chosen device, supplied with tokens. */
export async function loadPhone(choice: PhoneChoice, identity: string, tokens: TokenKeeper): Promise<VoiceDevice> {
  const { create } = (await import(choice.script)) as VoiceModule;
  return create({ identity, emulator: choice.emulator, region: choice.region, token: (refused) => tokens.take(refused) });
}
