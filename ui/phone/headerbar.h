// SPDX-License-Identifier: MIT
#pragma once

#include "app/web/mediafetcher.h"
#include "ui/phone/headerpicturestate.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QCheckBox;
class QPushButton;

namespace bellpush {

class ComposeSession;
class DocumentSession;
class HeaderLoader;
class NoteLabel;

/// What becomes of the link of a header: fetched when it was typed here. One that came with a
/// message (a file, a kept draft, an example) tells its server who opened it: it is fetched when
/// somebody asks for it, or has chosen that all are.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    HeaderBar(const ComposeSession &session, const DocumentSession &documents, QWidget *parent);
    ~HeaderBar() override;

    const HeaderPictureState &state() const;

    bool fetchesAlways() const;
    void setFetchesAlways(bool isOn);

signals:
    void changed();

private:
    void addButtons();
    void noteUnasked();
    void showLink();
    void showButtons();
    void showNow();
    bool isHeldBack() const;

    const ComposeSession &m_session;
    QSet<QString> m_unasked; ///< Links that came with messages and that nobody asked to see.
    MediaFetcher m_fetcher;
    std::unique_ptr<HeaderLoader> m_loader; ///< Goes before its fetcher does.
    NoteLabel *m_note;
    QPushButton *m_show;
    QPushButton *m_reload;
    QCheckBox *m_always;
};

} // namespace bellpush
