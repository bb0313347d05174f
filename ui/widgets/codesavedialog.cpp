// SPDX-License-Identifier: MIT
#include "ui/widgets/codesavedialog.h"

#include "ui/widgets/savedialog.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct CodeSaveDialog {
    Q_DECLARE_TR_FUNCTIONS(CodeSaveDialog)
};

} // namespace

void askWhereToSaveCode(const QString &baseName, QWidget *parent,
                        const std::function<void(const QString &path)> &save)
{
    askWhereToSave({.title = CodeSaveDialog::tr("Save QR code"),
                    .baseName = baseName,
                    .kinds = {{CodeSaveDialog::tr("SVG picture"), u"svg"_s},
                              {CodeSaveDialog::tr("PNG picture"), u"png"_s},
                              {CodeSaveDialog::tr("PDF document"), u"pdf"_s},
                              {CodeSaveDialog::tr("EPS picture"), u"eps"_s}},
                    .folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)},
                   parent, [save](const SaveChoice &choice) { save(choice.path); });
}

QrFormat qrFormatOf(const QString &path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return QrFormat::Svg;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return QrFormat::Pdf;
    return path.endsWith(".eps"_L1, Qt::CaseInsensitive) ? QrFormat::Eps : QrFormat::Png;
}

} // namespace bellpush
