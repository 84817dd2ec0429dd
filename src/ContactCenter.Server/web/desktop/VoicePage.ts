import { agentApi, type Agent, type Answer } from "./AgentApi";

const memory = "voice page";

/** Where the agent's voice is, seen from this page. */
export type VoicePlace = "nowhere" | "here" | "elsewhere" | "lost";

/** This page as one of those that may have the agent's voice. */
export class VoicePage {
  private readonly id: string;
  place: VoicePlace = "nowhere";

  constructor() {
    // a reload keeps the key; a copy of the page gets its own, because while a page lives its key is kept nowhere
    this.id = sessionStorage.getItem(memory) ?? crypto.randomUUID();
    sessionStorage.removeItem(memory);
  }

  get key(): string {
    return this.id;
  }

  async take(takeOver: boolean): Promise<Answer> {
    const answer = await agentApi.takeVoice(this.id, takeOver);
    if ("agent" in answer) {
      this.place = "here";
    } else if (answer.problem === "softphone.elsewhere" && this.place !== "lost") {
      this.place = "elsewhere";
    }

    return answer;
  }

  /** Whether the server says that another page has taken the voice from this one. */
  isTakenFrom(agent: Agent): boolean {
    return this.place === "here" && agent.softphone !== null && agent.softphone.page !== this.id;
  }

  /** The page closes, or is loaded again. */
  leave(): void {
    sessionStorage.setItem(memory, this.id);
    if (this.place === "here") {
      this.place = "nowhere";
      navigator.sendBeacon("/api/agents/me/softphone/page/leave", new Blob([JSON.stringify({ page: this.id, takeOver: false })], { type: "application/json" }));
    }
  }

  /** The page was put away and is shown again. */
  comeBack(): void {
    sessionStorage.removeItem(memory);
  }
}
