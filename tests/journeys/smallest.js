() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let smallest = { size: Infinity, text: "" };
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const holder = walker.currentNode.parentElement;
    const box = holder.getBoundingClientRect();
    if (!text || box.width <= 1 || box.height <= 1 || !holder.checkVisibility()) continue;
    if (holder.closest("script, style, noscript, .unseen, [class*=skip-link]")) continue;
    const drawing = holder.closest("svg")?.getScreenCTM?.();
    const size = parseFloat(getComputedStyle(holder).fontSize) * (drawing ? drawing.d : 1);
    if (size < smallest.size) smallest = { size, text };
  }
  return smallest;
}
