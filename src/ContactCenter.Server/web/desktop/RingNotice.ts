/** A ring as a notification of the system, for an agent who looks at another window. It names nobody: a screen may be seen by others. */
export class RingNotice {
  private shown: Notification | null = null;

  get isAllowed(): boolean {
    return "Notification" in window && Notification.permission === "granted";
  }

  /** Call on a press of a button. Does not wait: an agent may leave the browser's question unanswered. */
  ask(): void {
    if ("Notification" in window && Notification.permission === "default") {
      void Notification.requestPermission();
    }
  }

  show(title: string, body: string): void {
    this.hide();
    if (!this.isAllowed) {
      return;
    }

    try {
      const notice = new Notification(title, { body, tag: "ring", requireInteraction: true });
      notice.onclick = () => {
        window.focus();
        notice.close();
      };
      this.shown = notice;
    } catch {
      // some telephones' browsers have the word and refuse the thing; sound and title are left
    }
  }

  hide(): void {
    this.shown?.close();
    this.shown = null;
  }
}
