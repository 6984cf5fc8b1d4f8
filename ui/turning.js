// Brings what the page asks for into view. Streamlit keeps the scroll position when a page's content changes, so
// the next clause would begin in its middle. The page asks by one element of its own (ui/turning.py):
//   <span data-turn="3" data-to="card-5-4-1-02">   once for each new number; without a target, to the top.
"use strict";
{
  let last = "0";

  const follow = () => {
    const sign = document.querySelector("[data-turn]");
    if (!sign || sign.dataset.turn === last) return;
    last = sign.dataset.turn;
    const card = sign.dataset.to && document.querySelector(`.st-key-${CSS.escape(sign.dataset.to)}`);
    if (!card) {
      document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
      return;
    }
    card.style.scrollMarginTop = "4.5rem"; // below Streamlit's own header
    card.scrollIntoView();
    card.querySelector('[role="radio"][tabindex="0"]')?.focus({ preventScroll: true });
  };

  new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true });
}
