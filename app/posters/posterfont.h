// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bellpush {

/// A family of letters to set posters in.
struct PosterFont {
    QString id{};     ///< As on the command line, in lower case: `roboto-slab`.
    QString family{}; ///< As fonts call it.
    QString name{};   ///< As people do; the same in every language.
};

/// All there are, the usual one first. They are not drawn from anywhere but this computer.
const QList<PosterFont> &posterFonts();

/// By its id, in whatever case.
std::optional<PosterFont> posterFont(const QString &id);

} // namespace bellpush
