// SPDX-License-Identifier: MIT
#include "ui/pages/compose/phonepictures.h"

#include "app/cloudapi/draftrequest.h"
#include "app/documents/documentfile.h"
#include "ui/draw/approval/approvalwriter.h"
#include "ui/text/filetext.h"
#include "ui/widgets/savedialog.h"

#include <QClipboard>
#include <QDate>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr int usualPixelRatio = 2;

/// The kinds of picture to choose from: PNG by its size, from the usual one on, then the others.
constexpr std::array ratios{usualPixelRatio, 1, 3, 4};

PictureFormat formatOf(const QString &path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return PictureFormat::Svg;
    return path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? PictureFormat::Pdf : PictureFormat::Png;
}

QList<SaveKind> pictureKinds()
{
    QList<SaveKind> kinds;
    for (const int ratio : ratios)
        kinds.append({PhonePictures::tr("PNG picture, %1 ×").arg(ratio), u"png"_s});
    kinds.append({PhonePictures::tr("SVG picture"), u"svg"_s});
    kinds.append({PhonePictures::tr("PDF document"), u"pdf"_s});
    return kinds;
}

QString pictures()
{
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

/// What somebody approves is the message as it arrives, whatever is looked at just now.
PhoneSetting wholeMessage(PhoneSetting setting)
{
    setting.open = {};
    setting.isUnfolded = true;
    setting.client = PhoneClient::Current;
    setting.side = ChatSide::Customer;
    setting.sinceSent = {};
    setting.date.clear();
    setting.clock.clear();
    return setting;
}

QString nameOf(const ShownMessage &message)
{
    return message.file.isEmpty() ? PhonePictures::tr("message")
                                  : QFileInfo(message.file).completeBaseName();
}

Result<QByteArray, PhonePictureError> picture(const ShownMessage &message, PictureFormat format,
                                              int pixelRatio)
{
    return phonePicture(message.phone, {format, message.look, static_cast<qreal>(pixelRatio)});
}

int ratioOf(int kind)
{
    const auto place = static_cast<size_t>(kind);
    return place < ratios.size() ? ratios.at(place) : usualPixelRatio;
}

} // namespace

PhonePictures::PhonePictures(QWidget *window) : QObject(window), m_window(window) { }

void PhonePictures::copy(const ShownMessage &message)
{
    const auto png = picture(message, PictureFormat::Png, usualPixelRatio);
    if (!png) {
        emit failed(phonePictureErrorText(png.error()));
        return;
    }
    QGuiApplication::clipboard()->setImage(QImage::fromData(*png));
    emit done(tr("The picture of the phone is on the clipboard."));
}

void PhonePictures::save(const ShownMessage &message)
{
    askWhereToSave({tr("Save picture of the phone"), nameOf(message), pictureKinds(), pictures()},
                   m_window, [this, message](const SaveChoice &choice) {
                       writePicture(message, choice.path, ratioOf(choice.kind));
                   });
}

void PhonePictures::saveApproval(const ShownMessage &message)
{
    askWhereToSave({.title = tr("Save approval sheet"),
                    .baseName = nameOf(message),
                    .kinds = {{tr("PDF document"), u"pdf"_s}},
                    .folder = pictures()},
                   m_window, [this, message](const SaveChoice &choice) {
                       writeApproval(message, choice.path);
                   });
}

void PhonePictures::writePicture(const ShownMessage &message, const QString &path, int pixelRatio)
{
    const auto bytes = picture(message, formatOf(path), pixelRatio);
    if (!bytes) {
        emit failed(phonePictureErrorText(bytes.error()));
        return;
    }
    write(path, *bytes);
}

void PhonePictures::writeApproval(const ShownMessage &message, const QString &path)
{
    const DraftCheck &check = message.check;
    ApprovalContent content = approvalContent(approvalText(message.draft, check), message.link,
                                              QString::fromUtf8(draftRequest(check).body));
    content.title = nameOf(message);
    content.subtitle = tr("%1 · %2", "business, date")
                           .arg(message.businessName,
                                QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    content.phone = phoneContent(message.draft, wholeMessage(message.setting));
    content.look = message.look;
    if (content.look.platform == PhonePlatform::Computer)
        content.look.platform = PhonePlatform::Android;
    const auto bytes = approvalPdf(content);
    if (!bytes) {
        emit failed(approvalErrorText(bytes.error()));
        return;
    }
    write(path, *bytes);
}

void PhonePictures::write(const QString &path, const QByteArray &bytes)
{
    if (const auto error = writeFile(path, bytes)) {
        emit failed(writeErrorText(path, *error));
        return;
    }
    emit done(tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

} // namespace bellpush
