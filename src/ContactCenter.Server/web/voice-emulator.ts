import { EmulatorDevice } from "./voice/EmulatorDevice";
import type { VoiceModule } from "./voice/VoiceDevice";

/** The bundle for the emulator. */
export const create: VoiceModule["create"] = (setting) => new EmulatorDevice(setting);
