// SPDX-License-Identifier: MIT
#include "ui/pages/links/scanwatch.h"

#include "ui/draw/codes/codeshapes.h"
#include "ui/draw/codes/logo.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/pagepainter.h"

#include <QtConcurrent/QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace bellpush {

ScanWatch::ScanWatch(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms); // ours: less than between two quick key presses
    connect(&m_pause, &QTimer::timeout, this, &ScanWatch::start);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ScanWatch::finish);
}

ScanWatch::~ScanWatch()
{
    m_reading.disconnect(this);
    m_reading.waitForFinished();
}

void ScanWatch::check(const ScanRequest &request)
{
    m_isStale = true;
    m_next = request;
    m_pause.start();
}

void ScanWatch::drop()
{
    m_isStale = true;
    m_next.reset();
    m_pause.stop();
}

void ScanWatch::start()
{
    if (m_reading.isRunning() || !m_next)
        return;
    m_isStale = false;
    m_reading.setFuture(QtConcurrent::run(codeCheck, *std::exchange(m_next, std::nullopt)));
}

void ScanWatch::finish()
{
    if (!m_isStale)
        emit checked(m_reading.result());
    else if (!m_pause.isActive())
        start();
}

CodeCheck codeCheck(const ScanRequest &request)
{
    const QrDesign &design = request.design;
    const QrStyle &style = design.style;
    const auto code = codeShapes(request.matrix, design, style.dpi);
    if (!code)
        return {};
    CodeCheck check{scanReport(pageImage(codePage(*code), style.dpi), request.text,
                               modulesAcross(request.matrix, style.quietZone), code->moduleDots)};
    if (!design.logo.isNull())
        check.safeLogoPercent
            = static_cast<int>(safeLogoShare(request.matrix, request.text, design) * 100);
    return check;
}

} // namespace bellpush
