// SPDX-License-Identifier: MIT
#pragma once

#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace bellpush {

/// What is to be opened.
struct OpenRequest {
    QString title{};
    QString name{};          ///< Of its kind of files, which are offered first: "Lists".
    QStringList endings{};   ///< Of such files; without the dot.
    bool isOthersToo = true; ///< All other files can be chosen as well.
    /// Where to begin if no such file was opened so far.
    QStandardPaths::StandardLocation place = QStandardPaths::DocumentsLocation;
};

/// A shop list, for whatever it is to be.
OpenRequest listRequest();

/// Asks which file to open, in the folder where this was last done for such files, in this run or
/// an earlier one. Closes and deletes itself.
void askWhichFile(const OpenRequest &request, QWidget *parent,
                  const std::function<void(const QString &path)> &open);

} // namespace bellpush
