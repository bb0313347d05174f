// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"
#include "app/qr/scanreport.h"
#include "ui/draw/codes/qrdesign.h"

#include <QFutureWatcher>
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

/// What was found.
struct CodeCheck {
    ScanReport report{};
    /// The largest logo, in percent of the code's width, that leaves a margin; 0 if none does.
    /// Absent without a logo.
    std::optional<int> safeLogoPercent{};
};

/// Reads back the design at hand, away from the window's thread: one at a time, the latest only.
class ScanWatch : public QObject
{
    Q_OBJECT

public:
    explicit ScanWatch(QObject *parent);
    /// Waits for what is being read: it uses fonts, which go with the application.
    ~ScanWatch() override;

    /// Checks `request` when nothing else came for a moment; what was asked before is dropped.
    void check(const ScanRequest &request);

    /// Nothing is to be checked any more.
    void drop();

signals:
    /// Of the latest request only.
    void checked(const bellpush::CodeCheck &check);

private:
    void start();
    void finish();

    std::optional<ScanRequest> m_next;
    QTimer m_pause;
    /// Not QFuture::then(): Qt 6.4 asserts that its context is alive when the result comes.
    QFutureWatcher<CodeCheck> m_reading;
    bool m_isStale = false; ///< What is being read was asked before the latest request.
};

/// The whole check of a design as it will be printed.
CodeCheck codeCheck(const ScanRequest &request);

} // namespace bellpush
