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

QList<LabelStock> PrintBook::stocksByUse(QSizeF paper)
{
    QList<LabelStock> recent;
    for (const QString &id : settings().recentStocks) {
        if (const auto stock = stocks().stock(id))
            recent.append(*stock);
    }
    QList<LabelStock> others = stocks().stocks();
    others.removeIf([&recent](const LabelStock &stock) { return recent.contains(stock); });
    std::ranges::stable_partition(others, [&](const LabelStock &stock) {
        return stock.page == paper || stocks().isOwn(stock.id);
    });
    return recent + others;
}

std::optional<FileError> PrintBook::noteUse(const QString &stock)
{
    QStringList recent = settings().recentStocks;
    recent.removeAll(stock);
    recent.prepend(stock);
    recent = recent.mid(0, mostRecentStocks);
    if (recent == settings().recentStocks)
        return std::nullopt;
    auto failed = change([&recent](PrintSettings &settings) { settings.recentStocks = recent; });
    emit stocksChanged();
    return failed;
}

std::optional<FileError> PrintBook::keepStock(const QString &id, const LabelStock &stock)
{
    if (const auto error = keepOwnStock(ownStocksPath(m_folder), id, stock))
        return error;
    auto failed = id == stock.id ? std::nullopt : change([&](PrintSettings &settings) {
        std::ranges::replace(settings.recentStocks, id, stock.id);
        if (const auto used = settings.usedLabels.take(id); !used.isEmpty())
            settings.usedLabels.insert(stock.id, used);
    });
    m_stocks.reset();
    emit stocksChanged();
    return failed;
}

std::optional<FileError> PrintBook::removeStock(const QString &id)
{
    if (const auto error = removeOwnStock(ownStocksPath(m_folder), id))
        return error;
    auto failed = change([&id](PrintSettings &settings) {
        settings.recentStocks.removeAll(id);
        settings.usedLabels.remove(id);
    });
    m_stocks.reset();
    emit stocksChanged();
    return failed;
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
