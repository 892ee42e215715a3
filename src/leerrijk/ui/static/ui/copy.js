/**
 * A button with `data-copies="id"` copies the text of that element, and says so in the button itself.
 * Without a clipboard the button stays hidden: the text can be selected by hand.
 */

/**
 * @param {HTMLButtonElement} button
 * @returns {Promise<void>}
 */
async function copy(button) {
  const source = document.getElementById(button.dataset.copies ?? "");
  if (!source) return;
  await navigator.clipboard.writeText(source.textContent?.trim() ?? "");
  button.textContent = button.dataset.done ?? button.textContent;
}

for (const found of document.querySelectorAll("button[data-copies]")) {
  const button = /** @type {HTMLButtonElement} */ (found);
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", () => void copy(button));
}
