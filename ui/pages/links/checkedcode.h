// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/latestjob.h"
#include "ui/pages/links/codecheck.h"

#include <QWidget>

namespace bellpush {

class CodePreview;
class Details;
class HintLabel;
class LinksSession;
class NoteLabel;

/// The code at hand, whether it scans, and what is known of it in print.
class CheckedCode : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    CheckedCode(LinksSession &session, QWidget *parent);

    /// Of the code at hand, as soon as there is one.
    const std::optional<ScanReport> &report() const { return m_report; }

signals:
    /// report() is there.
    void checked();

private:
    void showState();
    void check();
    void showWaiting();
    void showCheck(const CodeCheck &check);

    LinksSession &m_session;
    CodePreview *m_preview;
    NoteLabel *m_verdict;
    HintLabel *m_facts;
    Details *m_details;
    std::optional<ScanReport> m_report{};
    QTimer m_patience{}; ///< Until the old verdict has to make room.
    LatestJob<CodeCheck> m_check;
};

} // namespace bellpush
