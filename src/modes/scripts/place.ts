/** Shows the button that prints the page: without script it would do nothing, and is not there. */
export function start(target: HTMLElement): void {
  const button = target.querySelector<HTMLButtonElement>("[data-print]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
