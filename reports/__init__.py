"""What is told: the gap report on paper and as one HTML file, its preview and its charts.

    assessment ── view.report_view ──▶ ReportView   every string and number, in one language
                                          │
                      html.paper ◀────────┤────────▶ html.screen
                 Sheets (HTML, CSS, SVG)              one file, with its own security policy
                           │
                    worker.Renderer          a warm child with limits of time and memory
                           │
                    pdf.Press                WeasyPrint, deny-all fetcher, PDF/UA-1
                           ▼
                        Printed

``reports.report`` has these steps as functions: gap_report_pdf, gap_report_html, preview_pdf and
pictures. ``answer_sheet`` is the other way in and out, XLSX. This file imports nothing, so that the
rendering child and the answer sheet do not pay for charts they never draw.
"""
