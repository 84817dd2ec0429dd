import { fill } from "../format";
import { element, setText } from "../page";
import { agentApi, type Agent, type Answer, type Target, type Transfer } from "./AgentApi";

/** Leads the caller on, or asks a colleague first. */
export class TransferPanel {
  private readonly panel = element<HTMLDetailsElement>("transfer");
  private readonly to = element<HTMLSelectElement>("transfer-to");
  private readonly typed = element<HTMLInputElement>("transfer-number");

  constructor(
    private readonly text: (key: string) => string,
    private readonly queues: Readonly<Record<string, string>>,
    private readonly take: (answer: Answer) => void,
    private readonly hangUp: () => Promise<void>,
  ) {
    this.panel.addEventListener("toggle", () => {
      if (this.panel.open) {
        void this.load();
      }
    });
  }

  show(agent: Agent): void {
    const call = agent.call;
    const transfer = call?.transfer ?? null;
    const asking = transfer?.mine === true && transfer.kind !== "Blind" && (transfer.state === "Pending" || transfer.state === "Joined");
    const talking = agent.state === "OnCall" && call?.connectedAt != null;
    this.panel.hidden = !talking || asking;
    if (this.panel.hidden) {
      this.panel.open = false;
    }

    element("asking").hidden = !(talking && asking);
    element<HTMLButtonElement>("hand-over").hidden = transfer?.state !== "Joined" || transfer.kind === "Interpreter";
    element<HTMLButtonElement>("stop-asking").hidden = false;
    const sentence = transfer === null ? "" : this.sentence(agent, transfer);
    element("transfer-state").hidden = sentence === "";
    setText(element("transfer-state"), sentence);
  }

  /** The agent leaves at once; the server knows where the caller goes, so the line may close. */
  async now(): Promise<void> {
    await this.leave(await agentApi.transfer(this.target()));
  }

  async ask(): Promise<void> {
    this.take(await agentApi.consult(this.target()));
  }

  async interpret(): Promise<void> {
    this.take(await agentApi.consult({ language: element<HTMLSelectElement>("interpreter-language").value }));
  }

  async handOver(): Promise<void> {
    await this.leave(await agentApi.handOver());
  }

  async stop(): Promise<void> {
    this.take(await agentApi.stopConsult());
  }

  private async leave(answer: Answer): Promise<void> {
    this.take(answer);
    if ("agent" in answer) {
      this.panel.open = false;
      await this.hangUp();
    }
  }

  private target(): Target {
    const typed = this.typed.value.trim();
    if (typed !== "") {
      return { number: typed };
    }

    const chosen = this.to.selectedOptions[0];
    const kind = chosen?.parentElement instanceof HTMLOptGroupElement ? chosen.parentElement.id.replace("transfer-", "") : null;
    return kind === null ? {} : { [kind]: chosen!.value };
  }

  private async load(): Promise<void> {
    const targets = await agentApi.targets();
    if (targets === null) {
      return;
    }

    const chosen = this.to.value;
    element("transfer-agent").replaceChildren(...targets.colleagues.map((colleague) => {
      const option = new Option(colleague.free ? colleague.name : fill(this.text("desktop.transfer.busy"), colleague.name), colleague.agent);
      option.disabled = !colleague.free;
      return option;
    }));
    element("transfer-queue").replaceChildren(...targets.queues.map((queue) => new Option(queue.name, queue.id)));
    element("transfer-name").replaceChildren(...targets.numbers.map((number) => new Option(number.name, number.id)));
    element("interpreter-language").replaceChildren(...targets.interpreters.map((language) => new Option(language.name, language.id)));
    element("interpreters").hidden = targets.interpreters.length === 0;
    this.to.value = chosen;
    if (this.to.selectedIndex < 0) {
      this.to.selectedIndex = 0;
    }
  }

  private sentence(agent: Agent, transfer: Transfer): string {
    if (!transfer.mine) {
      return fill(this.text(agent.call?.asked === true ? "desktop.transfer.asked" : "desktop.transfer.from"), transfer.from ?? "–");
    }

    if (transfer.kind === "Interpreter" && transfer.state !== "Ended") {
      return this.text(`desktop.interpreter.${transfer.state}`);
    }

    const queue = transfer.queue === null ? null : this.queues[`${agent.call!.organization}/${transfer.queue}`] ?? transfer.queue;
    const target = transfer.to ?? queue ?? transfer.name ?? (transfer.kind === "Interpreter" ? this.text("desktop.interpreter.who") : null) ?? this.text("desktop.transfer.number");
    const together = transfer.state === "Joined" && agent.call?.heldAt == null;
    const key = transfer.state === "Ended" ? `ending.${transfer.ending}` : together ? "together" : `state.${transfer.state}`;
    return fill(this.text(`desktop.transfer.${key}`), target);
  }
}
