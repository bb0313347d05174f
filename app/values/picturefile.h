// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace bellpush {

/// A picture that somebody chose, as drafts and settings hold it. It is read anew where it is
/// drawn.
struct PictureFile {
    QString path{}; ///< Its file, absolute; with bytes, what it was called is enough.
    QByteArray
        bytes{}; ///< All of the file, where it is taken along; empty: it is only referred to.

    bool isNone() const { return path.isEmpty() && bytes.isEmpty(); }

    friend bool operator==(const PictureFile &, const PictureFile &) = default;
};

} // namespace bellpush
