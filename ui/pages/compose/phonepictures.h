// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/message/draftcheck.h"
#include "ui/draw/phone/phonepicture.h"

#include <QObject>

class QWidget;

namespace bellpush {

/// What pictures are made of: a message and the phone that shows it, when somebody asked for one.
struct ShownMessage {
    QString file{}; ///< The document's; empty: none yet.
    MessageDraft draft{};
    DraftCheck check{};
    QString link{}; ///< The call link that goes with it.
    QString businessName{};
    PhoneContent phone{};
    PhoneSetting setting{};
    PhoneLook look{};
};

/// Pictures of the phone as it is shown, for the clipboard and as files, and the page that somebody
/// approves the message by.
class PhonePictures : public QObject
{
    Q_OBJECT

public:
    /// `window` is what its dialogs belong to.
    explicit PhonePictures(QWidget *window);

    void copy(const ShownMessage &message);
    void save(const ShownMessage &message);
    void saveApproval(const ShownMessage &message);

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    void writePicture(const ShownMessage &message, const QString &path, int pixelRatio);
    void writeApproval(const ShownMessage &message, const QString &path);
    void write(const QString &path, const QByteArray &bytes);

    QWidget *m_window;
};

} // namespace bellpush
