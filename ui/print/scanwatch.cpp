// SPDX-License-Identifier: MIT
#include "ui/print/scanwatch.h"

#include "ui/paint/qrscan.h"
#include "ui/press/codeshapes.h"
#include "ui/press/pagepainter.h"

#include <QtConcurrent/QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace bellpush {

ScanWatch::ScanWatch(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms); // ours: less than between two quick key presses
    connect(&m_pause, &QTimer::timeout, this, &ScanWatch::start);
}

void ScanWatch::check(const ScanRequest &request)
{
    ++m_latest;
    m_next = request;
    m_pause.start();
}

void ScanWatch::drop()
{
    ++m_latest;
    m_next.reset();
    m_pause.stop();
}

void ScanWatch::start()
{
    if (m_isRunning || !m_next)
        return;
    m_isRunning = true;
    const int number = m_latest;
    QtConcurrent::run(scanOf, *std::exchange(m_next, std::nullopt))
        .then(this, [this, number](const ScanReport &report) { finish(number, report); });
}

void ScanWatch::finish(int number, const ScanReport &report)
{
    m_isRunning = false;
    if (number == m_latest)
        emit checked(report);
    else if (!m_pause.isActive())
        start();
}

ScanReport scanOf(const ScanRequest &request)
{
    const QrStyle &style = request.design.style;
    const auto code = codeShapes(request.matrix, request.design, style.dpi);
    if (!code)
        return {};
    return scanReport(pageImage(codePage(*code), style.dpi), request.text,
                      modulesAcross(request.matrix, style.quietZone), code->moduleDots);
}

} // namespace bellpush
