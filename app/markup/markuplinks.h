// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace bellpush {

/// A web address inside a text, in UTF-16 units of it.
struct LinkRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const LinkRange &, const LinkRange &) = default;
};

/// The web addresses in a text, in order and apart from each other. Takes linear time.
///
/// Only `http://` and `https://` (in any case) make a link; `wa.me/call/…` without them stays
/// plain, for nobody documents that WhatsApp links it (app/SOURCES.md, "Markup"). Where an address
/// ends is our reading: before white space, quotation marks, `<`, `>` and a bracket it did not
/// open, and without the punctuation that ends a sentence.
///
/// This is all there is to a footer: sources disagree on markup in footers (same place, CONFLICT),
/// and not drawing it is our reading. Headers have neither markup nor links.
QList<LinkRange> linksIn(QStringView text);

/// Where an address ends whose host begins at `host`.
qsizetype addressEnd(QStringView text, qsizetype host);

} // namespace bellpush
