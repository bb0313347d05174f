// SPDX-License-Identifier: MIT
#include "app/settings/printbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

Calibration &calibrationOf(PrintSettings &settings, const QString &printer)
{
    return printer.isEmpty() ? settings.ofFiles : settings.calibrations[printer];
}

} // namespace

PrintBook::PrintBook(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder) { }

const StockLibrary &PrintBook::stocks()
{
    if (!m_stocks) {
        const auto own = readOwnStocks(ownStocksPath(m_folder));
        if (!own)
            m_problem = OpenError(own.error());
        m_stockErrors = own ? own->errors : QList<StockFileError>();
        m_stocks.emplace(StockLibrary::shippedPath(), own ? own->stocks : QList<LabelStock>());
    }
    return *m_stocks;
}

std::optional<FileError> PrintBook::keepStock(const LabelStock &stock)
{
    if (const auto error = keepOwnStock(ownStocksPath(m_folder), stock))
        return error;
    m_stocks.reset();
    emit stocksChanged();
    return std::nullopt;
}

QSet<int> PrintBook::usedLabels(const LabelStock &stock)
{
    QSet<int> used;
    for (const int label : settings().usedLabels.value(stock.id)) {
        if (label < labelCount(stock))
            used.insert(label);
    }
    return used;
}

std::optional<FileError> PrintBook::setUsedLabels(const QString &stock, const QSet<int> &used)
{
    QList<int> labels(used.cbegin(), used.cend());
    std::ranges::sort(labels);
    if (settings().usedLabels.value(stock) == labels)
        return std::nullopt;
    return change([&](PrintSettings &settings) { settings.usedLabels[stock] = labels; });
}

Calibration PrintBook::calibration(const QString &printer)
{
    return printer.isEmpty() ? settings().ofFiles : settings().calibrations.value(printer);
}

std::optional<FileError> PrintBook::setCalibration(const QString &printer,
                                                   const Calibration &calibration)
{
    auto failed
        = change([&](PrintSettings &settings) { calibrationOf(settings, printer) = calibration; });
    emit calibrationChanged();
    return failed;
}

const QList<StockFileError> &PrintBook::stockErrors()
{
    stocks();
    return m_stockErrors;
}

std::optional<OpenError> PrintBook::problem()
{
    stocks();
    settings();
    return m_problem;
}

const PrintSettings &PrintBook::settings()
{
    if (!m_settings) {
        const auto kept = openPrintSettings(printSettingsPath(m_folder));
        if (!kept)
            m_problem = kept.error();
        m_settings = kept.value_or(PrintSettings());
    }
    return *m_settings;
}

std::optional<FileError> PrintBook::change(const std::function<void(PrintSettings &)> &edit)
{
    settings();
    edit(*m_settings); // for this run, even if it cannot be kept
    return changePrintSettings(printSettingsPath(m_folder), edit);
}

} // namespace bellpush
