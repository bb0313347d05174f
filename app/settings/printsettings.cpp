// SPDX-License-Identifier: MIT
#include "app/settings/printsettings.h"

#include "app/labels/labelstock.h"
#include "app/settings/settingsfile.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QLatin1StringView usedKey = "used_labels"_L1;
constexpr QLatin1StringView recentKey = "recent_stocks"_L1;
constexpr QLatin1StringView calibrationsKey = "calibrations"_L1;
constexpr QLatin1StringView ofFilesKey = "file_calibration"_L1;
constexpr QLatin1StringView offsetKey = "offset_mm"_L1;
constexpr QLatin1StringView scaleKey = "scale"_L1;

/// Files stood among the printers under this name, which a queue may have as well: without a member
/// of their own, it still speaks for them.
constexpr QLatin1StringView earlierFiles = "PDF"_L1;

QList<int> labels(const QJsonArray &json)
{
    QList<int> used;
    for (const auto &value : json) {
        const int label = value.toInt(-1);
        if (label >= 0 && label < LabelStock::mostAcross * LabelStock::mostAcross)
            used.append(label);
    }
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return used;
}

QStringList names(const QJsonArray &json)
{
    QStringList all;
    for (const auto &value : json) {
        if (value.isString() && !all.contains(value.toString()))
            all.append(value.toString());
    }
    return all.mid(0, mostRecentStocks);
}

/// Two numbers, each within its bounds; `otherwise` where there are none.
QPointF point(const QJsonValue &json, double least, double most, double otherwise)
{
    const auto number = [&](qsizetype index) {
        const double value = json.toArray().at(index).toDouble(otherwise);
        return std::clamp(value, least, most);
    };
    return {number(0), number(1)};
}

Calibration calibration(const QJsonObject &json)
{
    constexpr double largest = Calibration::largestOffsetMm;
    return {.offset = point(json[offsetKey], -largest, largest, 0),
            .scale
            = point(json[scaleKey], Calibration::smallestScale, Calibration::largestScale, 1)};
}

QJsonArray toArray(QPointF point)
{
    return {point.x(), point.y()};
}

QJsonObject toJson(const Calibration &calibration)
{
    return {{offsetKey, toArray(calibration.offset)}, {scaleKey, toArray(calibration.scale)}};
}

/// `value` under `key`, or nothing there if it is empty.
void put(QJsonObject &json, QLatin1StringView key, const QJsonObject &value)
{
    if (value.isEmpty())
        json.remove(key);
    else
        json[key] = value;
}

} // namespace

QString printSettingsPath(const QString &folder)
{
    return folder + u"/printing.json"_s;
}

PrintSettings toPrintSettings(const QJsonObject &json)
{
    PrintSettings settings{.original = json};
    const QJsonObject used = json[usedKey].toObject();
    for (auto stock = used.begin(); stock != used.end(); ++stock) {
        if (const QList<int> some = labels(stock->toArray()); !some.isEmpty())
            settings.usedLabels.insert(stock.key(), some);
    }
    settings.recentStocks = names(json[recentKey].toArray());
    const QJsonObject printers = json[calibrationsKey].toObject();
    for (auto printer = printers.begin(); printer != printers.end(); ++printer) {
        if (const Calibration some = calibration(printer->toObject()); some != Calibration())
            settings.calibrations.insert(printer.key(), some);
    }
    settings.ofFiles = json.contains(ofFilesKey) ? calibration(json[ofFilesKey].toObject())
                                                 : settings.calibrations.value(earlierFiles);
    return settings;
}

QJsonObject toJson(const PrintSettings &settings)
{
    QJsonObject used;
    for (auto stock = settings.usedLabels.begin(); stock != settings.usedLabels.end(); ++stock) {
        QJsonArray some;
        for (const int label : *stock)
            some.append(label);
        if (!some.isEmpty())
            used[stock.key()] = some;
    }
    QJsonObject printers;
    const auto &calibrations = settings.calibrations;
    for (auto printer = calibrations.begin(); printer != calibrations.end(); ++printer) {
        if (*printer != Calibration())
            printers[printer.key()] = toJson(*printer);
    }
    QJsonObject json = settings.original;
    put(json, usedKey, used);
    if (settings.recentStocks.isEmpty())
        json.remove(recentKey);
    else
        json[recentKey] = QJsonArray::fromStringList(settings.recentStocks);
    put(json, calibrationsKey, printers);
    if (settings.ofFiles == settings.calibrations.value(earlierFiles))
        json.remove(ofFilesKey);
    else
        json[ofFilesKey] = toJson(settings.ofFiles);
    return json;
}

Result<PrintSettings, OpenError> openPrintSettings(const QString &path)
{
    return openSettings(path, longestSettings).map(toPrintSettings);
}

std::optional<FileError> changePrintSettings(const QString &path,
                                             const std::function<void(PrintSettings &)> &change)
{
    return changeSettings(path, longestSettings, [&change](QJsonObject &json) {
        PrintSettings settings = toPrintSettings(json);
        change(settings);
        json = toJson(settings);
    });
}

} // namespace bellpush
