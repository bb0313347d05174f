// SPDX-License-Identifier: MIT
#include "ui/printing/codelogofield.h"

#include "ui/printing/codedesign.h"
#include "ui/printing/logofield.h"
#include "ui/widgets/draftedits.h"

#include <QBoxLayout>
#include <QLabel>

namespace bellpush {

CodeLogoField::CodeLogoField(QWidget *parent)
    : QWidget(parent),
      m_logo(new LogoField(tr("Choose &logo…"),
                           tr("A picture in the middle; take one with few details."), this)),
      m_sizeLabel(new QLabel(tr("Logo size"), this)),
      m_percent(new NumberField(this))
{
    m_percent->setRange(CodeDesign::smallestLogoPercent, CodeDesign::largestLogoPercent);
    m_percent->setSuffix(tr(" %"));
    m_percent->setAccessibleName(tr("Logo size"));
    m_sizeLabel->setBuddy(m_percent);

    constexpr int spacing = 8;
    auto *sizeLine = new QHBoxLayout;
    sizeLine->setSpacing(spacing);
    sizeLine->addWidget(m_sizeLabel);
    sizeLine->addWidget(m_percent);
    sizeLine->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_logo);
    layout->addLayout(sizeLine);

    connect(m_logo, &LogoField::chosen, this, &CodeLogoField::chosen);
    connect(m_logo, &LogoField::removed, this, &CodeLogoField::removed);
    connect(m_percent, &NumberField::valueChanged, this, &CodeLogoField::percentChanged);
}

void CodeLogoField::show(const CodeDesign &design)
{
    const bool hasLogo = !design.logo.isNull();
    m_sizeLabel->setVisible(hasLogo);
    m_percent->setVisible(hasLogo);
    m_percent->setValue(design.logoPercent);
    m_logo->setLogoName(hasLogo ? design.logoName : QString());
}

} // namespace bellpush
