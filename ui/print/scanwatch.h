// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"
#include "app/qr/scanreport.h"
#include "ui/paint/qrdesign.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace bellpush {

/// A finished code that is to be read back.
struct ScanRequest {
    QrMatrix matrix;
    QString text{};
    QrDesign design{};
};

/// Reads back the design at hand, away from the window's thread: one at a time, the latest only.
class ScanWatch : public QObject
{
    Q_OBJECT

public:
    explicit ScanWatch(QObject *parent);

    /// Checks `request` when nothing else came for a moment; what was asked before is dropped.
    void check(const ScanRequest &request);

    /// Nothing is to be checked any more.
    void drop();

signals:
    /// Of the latest request only.
    void checked(const bellpush::ScanReport &report);

private:
    void start();
    void finish(int number, const ScanReport &report);

    std::optional<ScanRequest> m_next;
    QTimer m_pause;
    int m_latest = 0; ///< The number of the latest request.
    bool m_isRunning = false;
};

/// The whole check of a design as it will be printed.
ScanReport scanOf(const ScanRequest &request);

} // namespace bellpush
