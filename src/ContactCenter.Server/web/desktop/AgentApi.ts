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
  readonly deadlineAt: string | null;
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
  completeWrapUp: () => answer(request(`${me}/wrap-up/complete`, "POST")),
};
