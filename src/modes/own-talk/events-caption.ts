/** What the list of events shows in words: the event that the link names, what it is narrowed to, or its title. */
export function eventsCaption(target: HTMLElement, title: string): string {
  const named = target.querySelector("li:target h3")?.textContent;
  if (named) return named;
  const chosen = [...target.querySelectorAll<HTMLSelectElement>("form select")]
    .filter(({ value }) => value !== "")
    .map(({ selectedOptions }) => selectedOptions[0]?.textContent ?? "");
  const typed = target.querySelector<HTMLInputElement>("form input[type=search]")?.value;
  const parts = [...chosen, ...(typed ? [`“${typed}”`] : [])];
  return parts.length > 0 ? `${target.querySelector("form output")?.textContent}: ${parts.join(", ")}` : title;
}
