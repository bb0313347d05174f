// SPDX-License-Identifier: MIT
#include "ui/pages/compose/phonepictures.h"

#include "app/accounts/accountbook.h"
#include "app/cloudapi/jsontext.h"
#include "app/cloudapi/messagejson.h"
#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "app/documents/documentfile.h"
#include "app/message/messagelink.h"
#include "ui/draw/approval/approvalwriter.h"
#include "ui/phone/phonepreview.h"
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

int ratioOf(int kind)
{
    const auto place = static_cast<size_t>(kind);
    return place < ratios.size() ? ratios.at(place) : usualPixelRatio;
}

} // namespace

PhonePictures::PhonePictures(const PhonePictureParts &parts, QWidget *parent)
    : QObject(parent),
      m_parts(parts),
      m_window(parent)
{ }

Result<QByteArray, PhonePictureError> PhonePictures::picture(PictureFormat format,
                                                             int pixelRatio) const
{
    return phonePicture(m_parts.phone.content(),
                        {format, m_parts.phone.look(), static_cast<qreal>(pixelRatio)});
}

void PhonePictures::copy()
{
    const auto png = picture(PictureFormat::Png, usualPixelRatio);
    if (!png) {
        emit failed(phonePictureErrorText(png.error()));
        return;
    }
    QGuiApplication::clipboard()->setImage(QImage::fromData(*png));
    emit done(tr("The picture of the phone is on the clipboard."));
}

void PhonePictures::save()
{
    askWhereToSave(
        {tr("Save picture of the phone"), documentName(), pictureKinds(), pictures()}, m_window,
        [this](const SaveChoice &choice) { writePicture(choice.path, ratioOf(choice.kind)); });
}

void PhonePictures::saveApproval()
{
    askWhereToSave({.title = tr("Save approval sheet"),
                    .baseName = documentName(),
                    .kinds = {{tr("PDF document"), u"pdf"_s}},
                    .folder = pictures()},
                   m_window, [this](const SaveChoice &choice) { writeApproval(choice.path); });
}

QString PhonePictures::documentName() const
{
    const QString path = m_parts.documents.path();
    return path.isEmpty() ? tr("message") : QFileInfo(path).completeBaseName();
}

QString PhonePictures::link() const
{
    return callLinkOf(m_parts.session.draft(), m_parts.accounts.current().businessNumber);
}

void PhonePictures::writePicture(const QString &path, int pixelRatio)
{
    const auto bytes = picture(formatOf(path), pixelRatio);
    if (!bytes) {
        emit failed(phonePictureErrorText(bytes.error()));
        return;
    }
    write(path, *bytes);
}

void PhonePictures::writeApproval(const QString &path)
{
    const DraftCheck &check = m_parts.session.check();
    const QString request
        = check.content ? QString::fromUtf8(jsonText(toJson(*check.content))) : QString();
    ApprovalContent content
        = approvalContent(approvalText(m_parts.session.draft(), check), link(), request);
    content.title = documentName();
    content.subtitle = tr("%1 · %2", "business, date")
                           .arg(m_parts.accounts.current().businessName,
                                QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    content.phone
        = phoneContent(m_parts.session.draft(), wholeMessage(m_parts.phone.shownSetting()));
    content.look = m_parts.phone.look();
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
