// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterwatch.h"

#include "ui/draw/posters/posterfile.h"

#include <QtConcurrent/QtConcurrentRun>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace bellpush {

PosterWatch::PosterWatch(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms); // ours: less than between two slow key presses
    connect(&m_pause, &QTimer::timeout, this, &PosterWatch::start);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PosterWatch::finish);
}

PosterWatch::~PosterWatch()
{
    m_reading.disconnect(this);
    m_reading.waitForFinished();
}

void PosterWatch::check(const PosterPlan &plan)
{
    m_isWanted = false;
    m_next = plan;
    m_pause.start();
}

void PosterWatch::drop()
{
    m_isWanted = false;
    m_next.reset();
    m_pause.stop();
}

void PosterWatch::start()
{
    if (m_reading.isRunning() || !m_next)
        return;
    m_isWanted = true;
    // Laid out anew: glyphs belong to the thread that shaped them.
    m_reading.setFuture(QtConcurrent::run([plan = *std::exchange(m_next, std::nullopt)] {
        return posterScan(laidPoster(plan), plan.link, usualDpi);
    }));
}

void PosterWatch::finish()
{
    if (m_isWanted)
        emit checked(m_reading.result());
    else if (!m_pause.isActive())
        start();
}

} // namespace bellpush
