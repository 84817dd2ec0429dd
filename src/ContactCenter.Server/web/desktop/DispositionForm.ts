import { element, setText } from "../page";
import { agentApi, type Agent, type AgentCall, type Answer, type Disposition } from "./AgentApi";

/** A line of an organization's typology. */
export interface DispositionType {
  readonly code: string;
  readonly name: string;
}

/** What the agent records of a conversation. It outlives the call by as long as something in it is not saved. */
export class DispositionForm {
  private readonly form = element<HTMLFormElement>("disposition");
  private readonly code = element<HTMLSelectElement>("disposition-code");
  private call: { readonly reservation: string; readonly organization: string } | null = null;
  private noteTouched = false;
  private changed = false;

  constructor(
    private readonly types: Readonly<Record<string, readonly DispositionType[]>>,
    private readonly text: (key: string) => string,
    private readonly take: (answer: Answer) => void,
  ) {
    this.form.addEventListener("input", (event) => {
      this.changed = true;
      this.noteTouched ||= (event.target as Element).id === "disposition-note";
      setText(element("disposition-state"), "");
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.save();
    });
  }

  /** Shows the form of the conversation in hand; one that was not saved stays until the next. */
  show(agent: Agent): void {
    const call = agent.call;
    const describable = call !== null && call.connectedAt !== null && (this.types[call.organization]?.length ?? 0) > 0;
    if (describable && call.reservation !== this.call?.reservation) {
      void this.begin(call);
    } else if (!describable && this.call !== null) {
      void this.leave();
    }

    this.form.hidden = this.call === null;
  }

  /** Saves what is filled in. Where something lacks, the browser says what, at its place. */
  async save(): Promise<boolean> {
    if (this.call === null) {
      return true;
    }

    if (!this.changed && this.form.checkValidity()) {
      return true;
    }

    return this.form.reportValidity() && (await this.send());
  }

  private async begin(call: AgentCall): Promise<void> {
    // what was typed for the call before must not be lost to the next one
    if (this.changed && this.form.checkValidity()) {
      void this.send();
    }

    this.call = { reservation: call.reservation, organization: call.organization };
    this.form.reset();
    this.changed = this.noteTouched = false;
    setText(element("disposition-state"), "");
    const types = this.types[call.organization] ?? [];
    this.code.replaceChildren(this.code.options[0]!, ...types.map((type) => new Option(type.name, type.code)));
    if (call.disposition !== null) {
      this.fill(call.disposition);
    }
  }

  private fill(known: Disposition): void {
    this.code.value = known.code;
    for (const [name, value] of [["requester", known.requester], ["resolved", known.resolved ? "yes" : "no"]] as const) {
      this.form.querySelector<HTMLInputElement>(`input[name=${name}][value=${value}]`)!.checked = true;
    }
  }

  private async leave(): Promise<void> {
    if (!this.changed || (this.form.checkValidity() && (await this.send()))) {
      this.call = null;
      this.form.hidden = true;
    } else {
      setText(element("disposition-state"), this.text("desktop.disposition.late"));
    }
  }

  private async send(): Promise<boolean> {
    const of = this.call!;
    const data = new FormData(this.form);
    const answer = await agentApi.describe(of.organization, of.reservation, {
      code: String(data.get("code")),
      requester: data.get("requester") as Disposition["requester"],
      resolved: data.get("resolved") === "yes",
      note: this.noteTouched ? String(data.get("note")) : null,
    });
    const saved = "agent" in answer;
    if (saved && this.call === of) {
      this.changed = this.noteTouched = false;
      setText(element("disposition-state"), this.text("desktop.disposition.saved"));
    }

    this.take(answer);
    return saved;
  }
}
