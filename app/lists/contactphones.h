// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace bellpush {

/// Two columns of an address book: what a number is, and the number. Source: app/SOURCES.md,
/// "Address books".
struct LabelledPhone {
    qsizetype label = 0;
    qsizetype value = 0;

    friend bool operator==(const LabelledPhone &, const LabelledPhone &) = default;
};

/// Those of Google's exports: `Phone 1 - Label` (once `Phone 1 - Type`), `Phone 1 - Value`.
QList<LabelledPhone> labelledPhones(const QStringList &names);

/// What of a row is to be called.
struct CalledCell {
    QString text{};
    QString faxLabel{};    ///< `text` is empty because there is only what is called that.
    qsizetype numbers = 1; ///< That the cell holds; `text` is the first.
};

/// The cell of the best label: WhatsApp or mobile before others, never a fax.
CalledCell calledCell(const QStringList &fields, const QList<LabelledPhone> &phones);

/// The first of the numbers in a cell: Google joins those of one label with ` ::: `.
CalledCell calledCell(const QString &cell);

} // namespace bellpush
