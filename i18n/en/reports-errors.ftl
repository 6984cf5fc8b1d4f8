# What the report's makers refuse.
error-render-denied = The report asks for an address outside itself: { $address }
    .remedy = No report was made, because reports carry everything they need. Please tell us how this text got in.
error-render-time = The report took longer than { $seconds } seconds and was stopped.
    .remedy = Choose fewer sections or shorten very long notes, then try again.
error-render-memory = The report needs more memory than it may use and was stopped.
    .remedy = Choose fewer sections or shorten very long notes, then try again.
error-render-failed = The report could not be made ({ $reason }).
    .remedy = Try again; if it fails once more, choose fewer sections to find the part that fails.
error-logo-bytes = The logo is larger than { $megabytes } MB.
    .remedy = Choose a smaller file.
error-logo-pixels = The logo has more than { $megapixels } million pixels.
    .remedy = Scale it down; 900 pixels of width are enough for print.
error-logo-format = The logo is neither PNG nor JPEG.
    .remedy = Save it as PNG. SVG is not accepted, because it can carry scripts and addresses.
error-logo-broken = The logo cannot be read to its end.
    .remedy = Save it again as PNG and choose the new file.
