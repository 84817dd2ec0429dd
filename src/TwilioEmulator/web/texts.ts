import texts from "./texts.json";

export type Language = keyof typeof texts;
export type TextKey = keyof (typeof texts)["ca"];

const storageKey = "emulator-phone-language";

/** What was chosen before, else what the browser prefers, else Catalan. */
export let language: Language = remembered();

/** The text of a key in the page's language, with {names} filled in. */
export function say(key: TextKey, values: Record<string, string | number | undefined> = {}): string {
  return texts[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** Remembers the choice in this browser. */
export function choose(next: Language): void {
  localStorage.setItem(storageKey, next);
  setLanguage(next);
}

/** Switches the whole page. */
export function setLanguage(next: Language): void {
  language = next;
  document.documentElement.lang = next;
  document.title = say("title");
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.textContent = say(element.dataset["text"] as TextKey);
  }

  for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset["label"] as TextKey));
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset["language"] === next));
  }
}

function remembered(): Language {
  const stored = localStorage.getItem(storageKey);
  const wanted = [stored, ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return wanted.find((tag): tag is Language => tag !== null && Object.hasOwn(texts, tag)) ?? "ca";
}
