// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>

namespace bellpush {

/// Chooses the file in Qt's own dialog that is open, and prints.
inline void printToFile(QPrintDialog &dialog, const QString &path)
{
    for (auto *box : dialog.findChildren<QComboBox *>()) {
        if (const int file = box->findText(QStringLiteral("Print to File (PDF)")); file >= 0)
            box->setCurrentIndex(file);
    }
    dialog.findChild<QLineEdit *>(QStringLiteral("filename"))->setText(path); // Qt's name for it
    dialog.accept();
}

} // namespace bellpush
