import { request } from "../page";
import type { Findings } from "./PhoneTrial";
import type { GrantedToken } from "./TokenKeeper";

/** The call that the agent has in hand. */
export interface AgentCall {
  readonly reservation: string;
  readonly organization: string;
  readonly queue: string | null;
  readonly language: string | null;
  readonly topic: string | null;
  readonly caller: string | null;
  readonly enteredAt: string | null;
  readonly connectedAt: string | null;
  readonly talkEndedAt: string | null;
  /** Since when the caller hears music. */
  readonly heldAt: string | null;
  readonly deadlineAt: string | null;
  /** Whether the agent is asked beside a colleague who has the caller. */
  readonly asked: boolean;
  readonly transfer: Transfer | null;
  /** Whether the agent called, of their own initiative. */
  readonly outbound: boolean;
  /** Whether more time to write can still be asked for. */
  readonly mayExtend: boolean;
  readonly remoteHelp: RemoteHelp | null;
  readonly disposition: Disposition | null;
}

/** Where help on the caller's screen stands. */
export interface RemoteHelp {
  readonly askedAt: string;
  /** Null while the caller is being asked. */
  readonly answer: "Given" | "Declined" | "Unanswered" | "Interrupted" | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/** A caller who is led on, or a colleague who is asked. */
export interface Transfer {
  readonly kind: "Blind" | "Consult" | "Interpreter";
  readonly state: "Pending" | "Joined" | "Moving" | "Ended";
  readonly ending: string | null;
  readonly mine: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly queue: string | null;
  readonly name: string | null;
  readonly language: string | null;
}

/** To whom: exactly one of these. */
export interface Target {
  readonly agent?: string;
  readonly queue?: string;
  readonly name?: string;
  readonly number?: string;
  readonly language?: string;
}

/** To whom the caller in hand can be led. */
export interface Targets {
  readonly colleagues: readonly { readonly agent: string; readonly name: string; readonly free: boolean }[];
  readonly queues: readonly { readonly id: string; readonly name: string }[];
  readonly numbers: readonly { readonly id: string; readonly name: string }[];
  readonly interpreters: readonly { readonly id: string; readonly name: string }[];
}

/** What the agent recorded of a call. */
export interface Disposition {
  readonly code: string;
  readonly requester: "Person" | "Business" | "Entity";
  readonly resolved: boolean;
}

/** What the phone can find wrong with itself. */
export type Fault = "Token" | "Microphone" | "Registration" | "RingPath" | "Asleep";

/** The agent's phone as the server knows it. */
export interface AgentSoftphone {
  /** The page that has it. */
  readonly page: string;
  readonly triedAt: string | null;
  readonly faults: readonly Fault[];
  readonly freshUntil: string | null;
}

/** The agent as the server sees them. */
export interface Agent {
  readonly name: string;
  readonly identity: string;
  readonly availability: "LoggedOut" | "Ready" | "NotReady";
  readonly reason: string | null;
  readonly state: "Idle" | "Reserved" | "Preview" | "Dialing" | "OnCall" | "WrapUp";
  readonly since: string;
  readonly call: AgentCall | null;
  readonly softphone: AgentSoftphone | null;
  /** What the provider does not do or a supervisor did, as a key of the texts. */
  readonly notice: string | null;
  /** Who wrote the notice; null for the program. */
  readonly noticeBy: string | null;
}

/** A conversation of the agent's own day. */
export interface OwnCall {
  readonly organization: string;
  readonly queue: string | null;
  readonly caller: string | null;
  readonly outbound: boolean;
  readonly connectedAt: string;
  readonly talkEndedAt: string | null;
  readonly code: string | null;
  readonly resolved: boolean | null;
}

/** An earlier call with the same number. */
export interface EarlierCall {
  readonly at: string;
  readonly outbound: boolean;
  readonly topic: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly resolved: boolean | null;
}

/** What is known of whom the agent has on the line. */
export interface Caller {
  readonly reservation: string;
  /** Whether the number is somebody's own. */
  readonly isKnown: boolean;
  readonly contacts: readonly EarlierCall[];
  readonly messages: number;
  readonly matters: number;
}

/** What the agent did today. */
export interface Day {
  readonly at: string;
  readonly pauses: readonly { readonly reason: string; readonly seconds: number }[];
  readonly calls: readonly OwnCall[];
  readonly outbound: { readonly made: number; readonly reached: number; readonly talkSeconds: number };
}

/** What the server answered: the agent as they now are, or the code of what was wrong. */
export type Answer = { readonly agent: Agent } | { readonly problem: string };

const me = "/api/agents/me";

async function answer(response: Promise<Response>): Promise<Answer> {
  try {
    const received = await response;
    const body = (await received.json().catch(() => ({}))) as Agent & { code?: string };
    return received.ok ? { agent: body } : { problem: body.code ?? "failed" };
  } catch {
    return { problem: "unreachable" };
  }
}

async function readOrNull<T>(path: string): Promise<T | null> {
  try {
    const response = await request(path);
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}

/** The server's door for an agent's own actions. */
export const agentApi = {
  read: () => answer(request(me)),
  declare: (availability: Agent["availability"], reason: string | null, confirmed = false) =>
    answer(request(`${me}/availability`, "PUT", { availability, reason, confirmed })),
  announceEnd: () => answer(request(`${me}/end`, "POST")),
  takeVoice: (page: string, takeOver: boolean) => answer(request(`${me}/softphone/page`, "PUT", { page, takeOver })),
  recordTrial: (page: string, found: Findings) => answer(request(`${me}/softphone/trial`, "PUT", { page, ...found })),
  /** A token for the softphone; rejects with the code of what was wrong. */
  token: async (): Promise<GrantedToken> => {
    const response = await request(`${me}/softphone/token`, "POST");
    const body = (await response.json().catch(() => ({}))) as GrantedToken & { code?: string };
    if (!response.ok) {
      throw new Error(body.code ?? "failed");
    }

    return body;
  },
  /** A note of null keeps the one that is stored. */
  describe: (organization: string, reservation: string, disposition: Disposition & { readonly note: string | null }) =>
    answer(request(`/api/${organization}/conversations/${reservation}/disposition`, "PUT", disposition)),
  placeCall: (call: { readonly organization: string; readonly queue: string; readonly language: string; readonly number: string }) =>
    answer(request(`${me}/calls`, "POST", call)),
  hold: () => answer(request(`${me}/conversation/hold`, "POST")),
  takeBack: () => answer(request(`${me}/conversation/take-back`, "POST")),
  /** Null when there is no call in hand, or no answer. */
  targets: () => readOrNull<Targets>(`${me}/conversation/targets`),
  /** Null when there is no call in hand, or no answer. */
  caller: () => readOrNull<Caller>(`${me}/caller`),
  day: () => readOrNull<Day>(`${me}/day`),
  transfer: (to: Target) => answer(request(`${me}/conversation/transfer`, "POST", to)),
  consult: (to: Target) => answer(request(`${me}/conversation/consult`, "POST", to)),
  handOver: () => answer(request(`${me}/conversation/consult/hand-over`, "POST")),
  stopConsult: () => answer(request(`${me}/conversation/consult/stop`, "POST")),
  askForHelp: () => answer(request(`${me}/conversation/remote-help/ask`, "POST")),
  startHelp: () => answer(request(`${me}/conversation/remote-help/start`, "POST")),
  endHelp: () => answer(request(`${me}/conversation/remote-help/end`, "POST")),
  extendWrapUp: () => answer(request(`${me}/wrap-up/extend`, "POST")),
  completeWrapUp: () => answer(request(`${me}/wrap-up/complete`, "POST")),
};
