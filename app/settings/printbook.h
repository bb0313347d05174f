// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/stocklibrary.h"
#include "app/settings/ownstocks.h"
#include "app/settings/printsettings.h"

#include <QObject>
#include <QSet>

namespace bellpush {

/// What printing needs to know from one day to the next: the stocks there are, which labels of each
/// are used, and what each printer needs for its pages to land where they should. Read when it is
/// first needed.
class PrintBook : public QObject
{
    Q_OBJECT

public:
    /// `folder`: of the program's data; made when something is kept.
    explicit PrintBook(const QString &folder, QObject *parent = nullptr);

    const StockLibrary &stocks();

    /// The same with those that were printed on lately before all others, then the own ones,
    /// then those whose page is `paper`, in mm.
    QList<LabelStock> stocksByUse(QSizeF paper);

    /// It was printed on.
    std::optional<FileError> noteUse(const QString &stock);

    /// Puts a stock of the user's in the place of the one that has `id`, or adds it; it has no
    /// `stockProblem()`. What is remembered of that one goes with it.
    std::optional<FileError> keepStock(const QString &id, const LabelStock &stock);

    /// Forgets a stock of the user's, and which of its labels are used.
    std::optional<FileError> removeStock(const QString &id);

    /// Labels of the sheet that was begun last, counted from 0; none of another stock than those.
    QSet<int> usedLabels(const LabelStock &stock);
    std::optional<FileError> setUsedLabels(const QString &stock, const QSet<int> &used);

    /// By a printer's name; the empty one stands for PDFs.
    Calibration calibration(const QString &printer);
    std::optional<FileError> setCalibration(const QString &printer, const Calibration &calibration);

    /// Why what was kept cannot be read, if it cannot: it counts as nothing until then.
    std::optional<OpenError> problem();

    /// What is wrong in single lines of the user's own stocks, which are not among stocks().
    const QList<StockFileError> &stockErrors();

signals:
    void stocksChanged();
    void calibrationChanged();

private:
    const PrintSettings &settings();
    std::optional<FileError> change(const std::function<void(PrintSettings &)> &edit);

    QString m_folder;
    std::optional<StockLibrary> m_stocks;
    QList<StockFileError> m_stockErrors;
    std::optional<PrintSettings> m_settings;
    std::optional<OpenError> m_problem;
};

} // namespace bellpush
