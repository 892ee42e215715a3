/**
 * Keeping what is shown once: `data-copy="id"` copies the text of that element, `data-print` prints the page.
 * Both buttons are hidden until this runs; without it the text can be selected by hand.
 */

/**
 * @param {HTMLButtonElement} button
 * @returns {Promise<void>}
 */
async function copy(button) {
  const source = document.getElementById(button.dataset.copy ?? "");
  if (!source) return;
  await navigator.clipboard.writeText(source.textContent?.trim() ?? "");
  button.textContent = button.dataset.done ?? button.textContent;
}

/**
 * @param {string} selector
 * @param {(button: HTMLButtonElement) => void} act
 */
function offer(selector, act) {
  for (const found of document.querySelectorAll(selector)) {
    const button = /** @type {HTMLButtonElement} */ (found);
    button.hidden = false;
    button.addEventListener("click", () => act(button));
  }
}

if (navigator.clipboard) offer("button[data-copy]", (button) => void copy(button));
offer("button[data-print]", () => window.print());
