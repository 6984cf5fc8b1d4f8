// Keeps the page in one language when the reader changes it without a new page load. The address always
// carries the language that is chosen (ui/state.py).
//
// <html lang>: screen readers choose their voice by it.
// Fields for files and days: their own few words, which Streamlit has in English only.
"use strict";
{
  const WORDS = [
    [/^(?:Upload|Dosya seç)$/, { en: "Upload", tr: "Dosya seç" }],
    [/^(?:En çok )?(\d+) ?([KMG]B)(?: per file)?$/, { en: "$1 $2 per file", tr: "En çok $1 $2" }],
    [/^(?:dd|gg)$/, { en: "dd", tr: "gg" }],
    [/^(?:mm|aa)$/, { en: "mm", tr: "aa" }],
  ];
  const FIELDS = [
    "[data-testid=stFileUploaderDropzone] p",
    "[data-testid=stFileUploaderDropzoneInstructions] span",
    "[data-testid=stDateInput] [data-placeholder]",
  ].join();

  const say = (text, language) => {
    const known = WORDS.find(([wanted]) => wanted.test(text.data));
    const said = known && text.data.replace(known[0], known[1][language]);
    if (said && said !== text.data) text.data = said;
  };

  const follow = () => {
    const language = new URLSearchParams(location.search).get("lang");
    if (!/^(en|tr)$/.test(language)) return;
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    for (const field of document.querySelectorAll(FIELDS)) {
      for (const part of field.childNodes) if (part.nodeType === Node.TEXT_NODE) say(part, language);
    }
  };

  new MutationObserver(follow).observe(document.documentElement, {
    characterData: true, childList: true, subtree: true,
  });
}
