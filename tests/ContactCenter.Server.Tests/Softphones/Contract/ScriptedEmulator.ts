import { settle, type Rig, type RigMaker } from "./rig";
import { EmulatorDevice } from "../../../../src/ContactCenter.Server/web/voice/EmulatorDevice";

type Listener = (event: { data: string }) => void;

/** What the browser has and Node has not: an event stream that a test speaks through. */
class ScriptedStream {
  static readonly CLOSED = 2;
  static last: ScriptedStream | null = null;
  readyState = 0;
  private readonly listeners = new Map<string, Listener[]>();

  constructor(readonly url: string) {
    ScriptedStream.last = this;
  }

  addEventListener(event: string, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  close(): void {
    this.readyState = ScriptedStream.CLOSED;
  }

  say(event: string, data: object = {}): void {
    for (const listener of this.listeners.get(event) ?? []) {
      listener({ data: JSON.stringify(data) });
    }
  }
}

/** The emulator's phone against an emulator that a test plays. */
export const scriptedEmulator: RigMaker = (setting): Rig => {
  const asked: string[] = [];
  const kept = new Map<string, string>();
  let calls = 0;
  let muffled = false;
  ScriptedStream.last = null;
  const stream = (): ScriptedStream => ScriptedStream.last!;
  const sid = (): string => `CA${calls}`;
  const tell = (type: string, callSid = sid()): void => stream().say("message", { type, callSid });

  const act = (action: string, body: { muted?: boolean; digits?: string }): void => {
    if (action === "answer") {
      asked.push("answer");
    } else if (action === "mute") {
      asked.push(body.muted ? "mute" : "unmute");
    } else if (action === "keys") {
      asked.push(`keys ${body.digits}`);
    } else if (action === "hangup") {
      // as the emulator has it: what nobody answered is declined
      asked.push(asked.includes("answer") ? "hangup" : "reject");
      tell(asked.includes("answer") ? "ended" : "canceled");
    }
  };

  Object.assign(globalThis, {
    EventSource: ScriptedStream,
    sessionStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) },
    fetch: async (address: string, request: { body?: string }) => {
      const action = address.split("/").at(-1)!;
      if (action === "probe") {
        setImmediate(() => muffled || tell("probe"));
      } else {
        act(action, JSON.parse(request.body!) as object);
      }

      return { ok: true, status: 204 };
    },
  });

  return {
    device: new EmulatorDevice({ identity: "agent_1", emulator: "/emulator", region: null, ...setting }),
    accept: async () => stream().say("registration", { registrationId: "RG1" }),
    lose: async () => stream().say("error"),
    ring: async () => {
      calls++;
      tell("incoming");
    },
    cancel: async () => tell("canceled"),
    open: async () => {
      await settle();
      tell("answered");
    },
    close: async () => tell("ended"),
    muffle: () => {
      muffled = true;
    },
    asked: () => asked,
    isKnown: () => ScriptedStream.last !== null && stream().readyState !== ScriptedStream.CLOSED,
  };
};
