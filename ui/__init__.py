"""What the pages share. Sole owner of ``st.session_state``; only the pages and this layer know Streamlit.

How a page works (app_pages/<name>.py, a direct script; the frame has drawn menu, sidebar and the title)::

    import streamlit as st
    from ui import errors, layout, saving, state

    t = state.words()                      # translator: t("undo"), t.percent(...), t.date(...)
    current = layout.require_current()     # or says that no assessment is open, and ends the page
    current.assessment, current.standard   # as stored now, frozen, shared: never change them
    current.judgement.card / .readiness    # scored once for each version of the assessment and day
    state.store()                          # the Store; state.now() and state.actor() for its calls
    state.local(moment)                    # a stored moment in the reader's time zone

* Add a page: a row in ``pages.PAGES``, the messages ``page-<name>`` and ``.help`` (underscores as hyphens).
  Link to it by ``st.switch_page(layout.page("results"))`` or ``st.page_link(layout.page("results"), ...)``.
* Widget keys are stable and carry ids: ``answer:{assessment}:{requirement}``. Seed a widget by
  ``state.keep(key, value)`` before it is drawn; read it in its callback by ``state.recall(key)``;
  ``state.forget("answer:")`` drops all of a prefix.
* Save in ``on_change`` with the revision that was shown, then ``saving.saved(place)``;
  ``saving.show_saved(place)`` says "Saved 14:02". A ConflictError is shown with both values, never
  overwritten.
* ``with errors.shown():`` shows what is refused inside, and the page goes on. What is not caught ends in
  ``errors.handle``: a calm box with a reference; the traceback goes to the console.
  ``with errors.validated(label):`` turns a pydantic refusal into such an error.
* The sidebar's scores are drawn before the page. A fragment of yours that changes them draws them itself;
  ``ui.clause_outlets`` says how.
* Users' words: ``st.text``, or ``plain(...)`` of ``ui.text`` wherever Streamlit takes Markdown.
* Files to download: ``downloads.link(label, bytes | path | function, name=..., media_type=..., key=...)``.
* Import pandas, altair, openpyxl, weasyprint and everything of ``reports`` inside the function that needs it.
* Every widget has a label, every chart and table an ``alt``; headings go h1 (the frame), ``st.header``,
  ``st.subheader``; colour never says anything alone.
"""
