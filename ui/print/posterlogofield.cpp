// SPDX-License-Identifier: MIT
#include "ui/print/posterlogofield.h"

#include "app/qr/qrpictureerror.h"
#include "ui/press/logo.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bellpush {

PosterLogoField::PosterLogoField(QWidget *parent)
    : QWidget(parent),
      m_choose(new QPushButton(tr("Choose lo&go…"), this)),
      m_remove(new QPushButton(tr("Remove logo"), this)),
      m_name(new HintLabel(this)),
      m_problem(new NoteLabel(this))
{
    m_problem->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    connect(m_choose, &QPushButton::clicked, this, &PosterLogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit logoChanged({}, {}); });
    setLogoName({});
}

void PosterLogoField::setLogoName(const QString &name)
{
    constexpr int widest = 300;
    m_remove->setVisible(!name.isEmpty());
    m_name->setText(name.isEmpty()
                        ? tr("A PNG or JPEG; one with a clear background looks best.")
                        : m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, widest));
}

void PosterLogoField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &PosterLogoField::load);
    dialog->open();
}

void PosterLogoField::load(const QString &path)
{
    QFile file(path);
    const QImage logo = file.open(QIODevice::ReadOnly) ? readLogo(file) : QImage();
    showProblem(logo.isNull() ? qrPictureErrorText({QrPictureError::Reason::LogoUnreadable})
                              : QString());
    if (!logo.isNull())
        emit logoChanged(logo, QFileInfo(path).fileName());
}

void PosterLogoField::showProblem(const QString &text)
{
    m_problem->setVisible(!text.isEmpty());
    m_problem->setNote(NoteLabel::Tone::Error, text);
}

} // namespace bellpush
