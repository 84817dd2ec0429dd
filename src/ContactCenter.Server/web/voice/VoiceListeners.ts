import type { VoiceEvents } from "./VoiceDevice";

type Listeners = { [E in keyof VoiceEvents]: VoiceEvents[E][] };

/** Who wants to know of what happens on a device. */
export class VoiceListeners {
  private readonly listeners: Listeners = {
    registered: [],
    unregistered: [],
    incoming: [],
    canceled: [],
    connected: [],
    disconnected: [],
    problem: [],
    warning: [],
  };

  add<E extends keyof VoiceEvents>(event: E, listener: VoiceEvents[E]): void {
    this.listeners[event].push(listener);
  }

  tell<E extends keyof VoiceEvents>(event: E, ...values: Parameters<VoiceEvents[E]>): void {
    for (const listener of this.listeners[event]) {
      (listener as (...values: Parameters<VoiceEvents[E]>) => void)(...values);
    }
  }
}
