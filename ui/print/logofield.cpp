// SPDX-License-Identifier: MIT
#include "ui/print/logofield.h"

#include "ui/press/logo.h"
#include "ui/print/codedesign.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/draftedits.h"
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

LogoField::LogoField(QWidget *parent)
    : QWidget(parent),
      m_choose(new QPushButton(tr("Choose &logo…"), this)),
      m_remove(new QPushButton(tr("Remove logo"), this)),
      m_name(new HintLabel(this)),
      m_sizeLabel(new QLabel(tr("Logo size"), this)),
      m_percent(new NumberField(this)),
      m_problem(new NoteLabel(this))
{
    m_percent->setRange(CodeDesign::smallestLogoPercent, CodeDesign::largestLogoPercent);
    m_percent->setSuffix(tr(" %"));
    m_percent->setAccessibleName(tr("Logo size"));
    m_sizeLabel->setBuddy(m_percent);
    m_problem->hide();

    constexpr int spacing = 8;
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    line->addStretch();
    auto *sizeLine = new QHBoxLayout;
    sizeLine->setSpacing(spacing);
    sizeLine->addWidget(m_sizeLabel);
    sizeLine->addWidget(m_percent);
    sizeLine->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_name);
    layout->addLayout(sizeLine);
    layout->addWidget(m_problem);

    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoField::removed);
    connect(m_percent, &NumberField::valueChanged, this, &LogoField::percentChanged);
}

void LogoField::show(const CodeDesign &design)
{
    const bool hasLogo = !design.logo.isNull();
    m_remove->setVisible(hasLogo);
    m_sizeLabel->setVisible(hasLogo);
    m_percent->setVisible(hasLogo);
    m_percent->setValue(design.logoPercent);
    m_name->setText(hasLogo
                        ? m_name->fontMetrics().elidedText(design.logoName, Qt::ElideMiddle, 320)
                        : tr("A picture in the middle; take one with few details."));
}

void LogoField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &LogoField::load);
    dialog->open();
}

void LogoField::load(const QString &path)
{
    QFile file(path);
    const QImage logo = file.open(QIODevice::ReadOnly) ? readLogo(file) : QImage();
    m_problem->setVisible(logo.isNull());
    if (logo.isNull())
        m_problem->setNote(NoteLabel::Tone::Error,
                           qrPictureErrorText({QrPictureError::Reason::LogoUnreadable}));
    else
        emit chosen(logo, QFileInfo(path).fileName());
}

} // namespace bellpush
