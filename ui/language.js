// Keeps <html lang> true when the reader changes the language without a new page load: screen readers choose
// their voice by it. The address always carries the language that is chosen (ui/state.py).
"use strict";
{
  const follow = () => {
    const language = new URLSearchParams(location.search).get("lang");
    if (/^(en|tr)$/.test(language) && document.documentElement.lang !== language) {
      document.documentElement.lang = language;
    }
  };

  new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true });
}
