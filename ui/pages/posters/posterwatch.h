// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/scanreport.h"
#include "ui/pages/posters/posterview.h"

#include <QFutureWatcher>
#include <QTimer>

#include <optional>

namespace bellpush {

/// Reads back the poster at hand, away from the window's thread: one at a time, the latest only.
class PosterWatch : public QObject
{
    Q_OBJECT

public:
    explicit PosterWatch(QObject *parent);
    /// Waits for what is being done: it uses fonts, which go with the application.
    ~PosterWatch() override;

    /// Checks `plan` when nothing else came for a moment; what was asked before is dropped.
    void check(const PosterPlan &plan);

    bool isReading() const { return m_reading.isRunning(); }

    /// Nothing is to be checked any more.
    void drop();

signals:
    /// Of the latest plan only.
    void checked(const bellpush::ScanReport &report);

private:
    void start();
    void finish();

    std::optional<PosterPlan> m_next; ///< Not yet looked at.
    bool m_isWanted = false;          ///< What is being looked at is still the latest.
    QTimer m_pause;
    QFutureWatcher<ScanReport> m_reading;
};

} // namespace bellpush
