// Looks at a drawn page as WCAG does: contrast, names of controls, where the focus is.
(() => {
  const numbers = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
  const over = (top, below) => {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map((i) => top[i] * alpha + below[i] * (1 - alpha));
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);
  const ground = (element) =>
    ancestors(element).reverse().reduce((below, e) => over(numbers(getComputedStyle(e).backgroundColor), below), [255, 255, 255]);
  const opacity = (element) => ancestors(element).reduce((all, e) => all * Number(getComputedStyle(e).opacity), 1);
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
  const isIcon = (element) => /Material/.test(getComputedStyle(element).fontFamily);
  const isDisabled = (element) => element.closest(":disabled, [aria-disabled=true]") !== null;
  const ownWords = (element) => [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());

  window.faintWords = () =>
    [...document.querySelectorAll("[data-testid=stApp] *")]
      .filter((e) => e instanceof HTMLElement && opacity(e) > 0 && ownWords(e) && e.innerText.trim() !== "…" && isShown(e) && !isIcon(e) && !isDisabled(e) && !["STYLE", "SCRIPT"].includes(e.tagName))
      .map((e) => {
        const style = getComputedStyle(e);
        const below = ground(e);
        const ink = numbers(style.color);
        ink[3] = (ink[3] ?? 1) * opacity(e);
        const size = parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        return [contrast(over(ink, below), below), isLarge ? 3 : 4.5, e.innerText.trim().slice(0, 40)];
      })
      .filter(([found, wanted]) => found < wanted)
      .map(([found, wanted, words]) => `${found.toFixed(2)} of ${wanted}: ${words}`);

  const nameOf = (element) => {
    const labelledBy = (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
    const texts = [
      element.getAttribute("aria-label"),
      ...labelledBy.map((id) => document.getElementById(id)?.innerText),
      ...[...(element.labels || [])].map((label) => label.innerText),
      element.innerText,
      element.getAttribute("title"),
    ];
    return (texts.find((text) => text && text.trim()) || "").trim();
  };

  window.namelessControls = () =>
    [...document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, select, [role=button], [role=tab], [role=slider]")]
      .filter((e) => isShown(e) && e.tabIndex >= 0 && !nameOf(e))
      .map((e) => e.outerHTML.slice(0, 200));

  window.beyond = (width) =>
    [...document.querySelectorAll("[data-testid=stMain] :is(button, a, input, textarea, h1, h2, h3, p)")]
      .filter((e) => isShown(e) && e.getBoundingClientRect().right > width + 1 && !e.closest("table"))
      .map((e) => nameOf(e) || e.outerHTML.slice(0, 100));

  window.focused = () => {
    const element = document.activeElement;
    const mark = (e, colour, width) => parseFloat(width) >= 1 && contrast(over(numbers(colour), ground(e.parentElement)), ground(e.parentElement)) >= 3;
    const isMarked = [element, ...ancestors(element).slice(1, 4)].some((e) => {
      const style = getComputedStyle(e);
      return (style.outlineStyle !== "none" && mark(e, style.outlineColor, style.outlineWidth)) || mark(e, style.borderTopColor, style.borderTopWidth);
    });
    return [nameOf(element).split("\n").pop(), element === document.body || isMarked];
  };
})();
