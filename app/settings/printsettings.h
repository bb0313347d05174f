// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/openerror.h"
#include "app/core/result.h"
#include "app/labels/calibration.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>

namespace bellpush {

/// A settings file in bytes; ours.
constexpr qint64 longestSettings = qint64{4} * 1024 * 1024;

/// Ours: as many as are seen at once.
constexpr qsizetype mostRecentStocks = 5;

/// What is remembered between two prints.
struct PrintSettings {
    QMap<QString, QList<int>> usedLabels{};    ///< By stock id; rising, each once, from 0.
    QStringList recentStocks{};                ///< Ids, the latest first; `mostRecentStocks`.
    QMap<QString, Calibration> calibrations{}; ///< By the printer's name.
    Calibration ofFiles{};                     ///< Of PDFs, whoever prints them.
    QJsonObject original{};                    ///< As it was read: what others wrote stays.

    friend bool operator==(const PrintSettings &, const PrintSettings &) = default;
};

/// Where they are in the program's data folder.
QString printSettingsPath(const QString &folder);

/// What is no setting of ours is passed over; a calibration out of its bounds is taken to them.
PrintSettings toPrintSettings(const QJsonObject &json);

/// Members that say nothing (no label used, no calibration) are left out.
QJsonObject toJson(const PrintSettings &settings);

/// The settings at `path`; none there are empty ones. Errors: a file that cannot be read, or is no
/// JSON.
Result<PrintSettings, OpenError> openPrintSettings(const QString &path);

/// Reads, lets `change` change, and writes again; the folder is made if missing. A file that is no
/// JSON is set aside as `PATH.broken` and begun anew.
std::optional<FileError> changePrintSettings(const QString &path,
                                             const std::function<void(PrintSettings &)> &change);

} // namespace bellpush
