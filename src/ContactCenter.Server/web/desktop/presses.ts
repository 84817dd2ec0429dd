/** Calls for every press of a button of the desktop, by pointer or by its keys. */
export function listenToPresses(press: (button: HTMLButtonElement) => void): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("#desktop button[type=button]");
    if (button) {
      press(button);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) {
      return;
    }

    const button = document.querySelector<HTMLButtonElement>(`#desktop button[aria-keyshortcuts="Alt+${event.code.replace("Key", "")}"]`);
    if (button && !button.hidden && !button.disabled) {
      event.preventDefault();
      press(button);
    }
  });
}
