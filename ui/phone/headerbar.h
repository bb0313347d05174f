// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"
#include "app/web/mediafetcher.h"
#include "ui/phone/headerpicturestate.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QCheckBox;
class QPushButton;

namespace bellpush {

class HeaderLoader;
class NoteLabel;

/// What becomes of the link of a header: fetched when it was typed here. One that came with a
/// message (a file, a kept draft, an example) tells its server who opened it: it is fetched when
/// somebody asks for it, or has chosen that all are.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent);
    ~HeaderBar() override;

    void setDraft(const MessageDraft &draft);
    /// The draft came with a message: so did its link.
    void holdBackLink();

    const HeaderPictureState &state() const;

    bool fetchesAlways() const;
    void setFetchesAlways(bool isOn);

signals:
    void changed();

private:
    void addButtons();
    void showLink();
    void showButtons();
    void showNow();
    bool isHeldBack() const;

    MessageDraft m_draft;
    QSet<QString> m_unasked; ///< Links that came with messages and that nobody asked to see.
    MediaFetcher m_fetcher;
    std::unique_ptr<HeaderLoader> m_loader; ///< Goes before its fetcher does.
    NoteLabel *m_note;
    QPushButton *m_show;
    QPushButton *m_reload;
    QCheckBox *m_always;
};

} // namespace bellpush
