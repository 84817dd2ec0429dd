import { request } from "../page";

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

/** The agent as the server sees them. */
export interface Agent {
  readonly name: string;
  readonly identity: string;
  readonly availability: "LoggedOut" | "Ready" | "NotReady";
  readonly reason: string | null;
  readonly state: "Idle" | "Reserved" | "Preview" | "Dialing" | "OnCall" | "WrapUp";
  readonly since: string;
  readonly call: AgentCall | null;
  /** What the provider does not do, as a key of the texts. */
  readonly notice: string | null;
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
  declare: (availability: Agent["availability"], reason: string | null) => answer(request(`${me}/availability`, "PUT", { availability, reason })),
  announceEnd: () => answer(request(`${me}/end`, "POST")),
  completeWrapUp: () => answer(request(`${me}/wrap-up/complete`, "POST")),
};
