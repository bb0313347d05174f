// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/draw/phone/phonepicture.h"

#include <QObject>

class QWidget;

namespace bellpush {

class AccountBook;
class ComposeSession;
class DocumentSession;
class PhonePreview;

/// What pictures are made of.
struct PhonePictureParts {
    const ComposeSession &session;
    const DocumentSession &documents;
    const AccountBook &accounts;
    const PhonePreview &phone;
};

/// Pictures of the phone as it is shown, for the clipboard and as files, and the page that somebody
/// approves the message by.
class PhonePictures : public QObject
{
    Q_OBJECT

public:
    /// The parts have to outlive it. `parent` is what its dialogs belong to.
    PhonePictures(const PhonePictureParts &parts, QWidget *parent);

    void copy();
    void save();
    void saveApproval();

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    QString documentName() const;
    QString link() const;
    void writePicture(const QString &path, int pixelRatio);
    void writeApproval(const QString &path);
    void write(const QString &path, const QByteArray &bytes);
    Result<QByteArray, PhonePictureError> picture(PictureFormat format, int pixelRatio) const;

    PhonePictureParts m_parts;
    QWidget *m_window;
};

} // namespace bellpush
