// SPDX-License-Identifier: MIT
// What sheets of labels cost, as the README states it. Run it from a release build:
//     build/release/bin/sheet_bench [labels] [--no-verify] [--design ID] [-o FILE.pdf]
// On one core, to see what the others do: taskset -c 0 build/release/bin/sheet_bench …
#include "app/posters/posterdesigns.h"
#include "ui/draw/sheets/sheetwriter.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QStringList>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

/// 21 a page: 63.5 × 38.1 mm, as Avery's L7160.
LabelStock stockOf21()
{
    return {.id = u"avery-l7160"_s,
            .page = {210, 297},
            .label = {63.5, 38.1},
            .first = {7.25, 15.15},
            .pitch = {66, 38.1},
            .columns = 3,
            .rows = 7,
            .cornerRadius = 1.5};
}

/// A link of 75 characters whose payload is like no other, and words that differ from label to
/// label.
Placement shop(int number)
{
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Md5).toHex();
    return {.number = u"+1631555%1"_s.arg(number % 10'000, 4, 10, QChar(u'0')),
            .label = u"Shop %1\nCall us"_s.arg(number),
            .link = u"https://wa.me/call/16315553601?biz_payload="_s + QString::fromLatin1(hash)};
}

/// 24 a page, round, as Avery's L3415 or Herma's 4387 are.
LabelStock roundStock()
{
    return {.id = u"round-40"_s,
            .page = {210, 297},
            .label = {40, 40},
            .first = {16, 13.5},
            .pitch = {46, 46},
            .columns = 4,
            .rows = 6,
            .shape = LabelStock::Shape::Ellipse};
}

/// What a business has on all its stickers: words, and a logo of many colours.
std::optional<LabelDesign> designOf(const QString &id)
{
    const auto design = posterDesign(id);
    if (!design)
        return std::nullopt;
    QImage logo(300, 100, QImage::Format_ARGB32);
    for (int y = 0; y < logo.height(); ++y) {
        for (int x = 0; x < logo.width(); ++x)
            logo.setPixelColor(x, y, QColor::fromHsv(x, 255, 100 + y));
    }
    return LabelDesign{*design,
                       {.headline = u"Questions? Call us."_s,
                        .businessName = u"Practice Shop"_s,
                        .callToAction = u"Scan to call us on WhatsApp"_s,
                        .logo = logo}};
}

long residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int labels = arguments.value(1).toInt() > 0 ? arguments.at(1).toInt() : 10'000;
    const qsizetype named = arguments.indexOf(u"--design"_s);
    const auto design = named > 0 ? designOf(arguments.value(named + 1)) : std::nullopt;
    const bool isRound = design && designMisfit(design->design, stockOf21());
    const SheetJob job{.stock = isRound ? roundStock() : stockOf21(),
                       .design = design,
                       .verify = !arguments.contains(u"--no-verify"_s),
                       .title = u"Shops"_s};
    if (sheetProblem(job))
        return 2;
    const qsizetype output = arguments.indexOf(u"-o"_s);
    QFile file(output > 0 ? arguments.value(output + 1) : u"/dev/null"_s);
    if (!file.open(QIODevice::WriteOnly))
        return 1;

    QElapsedTimer timer;
    timer.start();
    RowFlow<LabelOutcome> flow;
    flow.next = [next = 0, labels]() mutable {
        return next < labels ? std::optional(ListRow{shop(next++)}) : std::nullopt;
    };
    flow.took = [](const ListRow &, const auto &printed) {
        return printed && *printed;
    };
    if (writeLabels(job, 1, file, flow))
        return 1;
    file.flush();
    std::printf(
        "%d labels, %d threads: %.4f ms (%.4f of processor) and %.0f bytes a label, %.1f MB\n",
        labels, flow.threads, static_cast<double>(timer.nsecsElapsed()) / 1e6 / labels,
        static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC / labels,
        static_cast<double>(file.size()) / labels, static_cast<double>(residentKib()) / 1024);
    return 0;
}
