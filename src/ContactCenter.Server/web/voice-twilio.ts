import { Device } from "@twilio/voice-sdk";
import { TwilioDevice } from "./voice/TwilioDevice";
import type { SdkDeviceClass } from "./voice/TwilioSdk";
import type { VoiceModule } from "./voice/VoiceDevice";

async function openMicrophone(): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  stream.getTracks().forEach((track) => track.stop());
}

/** The bundle for a real account. */
export const create: VoiceModule["create"] = (setting) => new TwilioDevice(setting, Device as unknown as SdkDeviceClass, openMicrophone);
