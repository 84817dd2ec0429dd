import { element } from "../page";
import { agentApi, type Agent, type Answer } from "./AgentApi";
import type { Names } from "./view";

/** Calls somebody of the agent's own initiative. */
export class OutboundPanel {
  private readonly panel = element<HTMLDetailsElement>("call-out");
  private readonly organization = element<HTMLSelectElement>("call-out-organization");
  private readonly number = element<HTMLInputElement>("call-out-number");

  constructor(
    private readonly names: Names,
    private readonly languages: Readonly<Record<string, readonly string[]>>,
    private readonly take: (answer: Answer) => void,
  ) {
    this.organization.addEventListener("change", () => this.load());
    this.number.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        void this.call();
      }
    });
    this.load();
  }

  show(agent: Agent): void {
    this.panel.hidden = agent.state !== "Idle" || agent.availability === "LoggedOut";
    if (this.panel.hidden) {
      this.panel.open = false;
    }
  }

  /** A panel that is closed opens, so that its shortcut leads to the number. */
  async call(): Promise<void> {
    if (this.panel.hidden) {
      return;
    }

    if (!this.panel.open) {
      this.panel.open = true;
      this.number.focus();
      return;
    }

    const answer = await agentApi.placeCall({
      organization: this.organization.value,
      queue: element<HTMLSelectElement>("call-out-queue").value,
      language: element<HTMLSelectElement>("call-out-language").value,
      number: this.number.value.trim(),
    });
    if ("agent" in answer) {
      this.number.value = "";
    } else {
      this.number.focus();
    }

    this.take(answer);
  }

  private load(): void {
    const of = `${this.organization.value}/`;
    element("call-out-queue").replaceChildren(
      ...Object.entries(this.names.queues).filter(([id]) => id.startsWith(of)).map(([id, name]) => new Option(name, id.slice(of.length))),
    );
    element("call-out-language").replaceChildren(
      ...(this.languages[this.organization.value] ?? []).map((tag) => new Option(this.names.texts[`desktop.language.${tag}`] ?? tag, tag)),
    );
  }
}
