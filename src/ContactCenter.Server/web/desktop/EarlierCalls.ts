import { fill } from "../format";
import { element, setText } from "../page";
import { agentApi, type Agent, type Caller, type EarlierCall } from "./AgentApi";
import type { DispositionType } from "./DispositionForm";

/** What the number of the call in hand called about before; read once per call, as soon as it rings. */
export class EarlierCalls {
  private of: string | null = null;

  constructor(
    private readonly types: Readonly<Record<string, readonly DispositionType[]>>,
    private readonly text: (key: string) => string,
  ) {}

  show(agent: Agent): void {
    const reservation = agent.call?.reservation ?? null;
    if (reservation === this.of) {
      return;
    }

    this.of = reservation;
    element("before").hidden = true;
    if (agent.call !== null) {
      void this.read(agent.call.reservation, agent.call.organization);
    }
  }

  private async read(reservation: string, organization: string): Promise<void> {
    const caller = await agentApi.caller();
    if (caller === null || caller.reservation !== reservation || this.of !== reservation) {
      return;
    }

    element("before-contacts").replaceChildren(...caller.contacts.map((contact) => this.item(contact, organization)));
    setText(element("before-state"), this.sentence(caller));
    element("before").hidden = false;
  }

  private sentence(caller: Caller): string {
    if (!caller.isKnown) {
      return this.text("desktop.before.unknown");
    }

    const open = caller.messages + caller.matters === 0 ? "" : fill(this.text("desktop.before.open"), String(caller.messages), String(caller.matters));
    return caller.contacts.length > 0 ? open : `${this.text("desktop.before.none")} ${open}`.trim();
  }

  private item(contact: EarlierCall, organization: string): HTMLLIElement {
    const topic = contact.topic === null ? null : this.text(`desktop.topic.${contact.topic}`);
    const parts = [
      new Date(contact.at).toLocaleDateString(document.documentElement.lang, { day: "2-digit", month: "2-digit", year: "numeric" }),
      contact.outbound ? this.text("desktop.before.called") : null,
      topic?.startsWith("desktop.topic.") ? contact.topic : topic,
      this.text(`desktop.before.outcome.${contact.outcome}`),
      contact.code === null ? null : this.types[organization]?.find((type) => type.code === contact.code)?.name ?? contact.code,
      contact.resolved === null ? null : this.text(contact.resolved ? "desktop.before.settled" : "desktop.before.unsettled"),
    ];
    return Object.assign(document.createElement("li"), { textContent: parts.filter((part) => part !== null).join(" · ") });
  }
}
