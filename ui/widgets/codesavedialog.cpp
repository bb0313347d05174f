// SPDX-License-Identifier: MIT
#include "ui/widgets/codesavedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct CodeSaveDialog {
    Q_DECLARE_TR_FUNCTIONS(CodeSaveDialog)
};

} // namespace

QFileDialog *codeSaveDialog(const QString &baseName, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, CodeSaveDialog::tr("Save QR code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {CodeSaveDialog::tr("SVG picture (*.svg)"), CodeSaveDialog::tr("PNG picture (*.png)"),
         CodeSaveDialog::tr("PDF document (*.pdf)"), CodeSaveDialog::tr("EPS picture (*.eps)")});
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(baseName); // with an ending, another kind that is chosen would not count
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    return dialog;
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
