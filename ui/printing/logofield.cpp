// SPDX-License-Identifier: MIT
#include "ui/printing/logofield.h"

#include "ui/draw/pictures/logofile.h"
#include "ui/text/logotext.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/opendialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

LogoField::LogoField(const QString &choose, QString hint, QWidget *parent)
    : QWidget(parent),
      m_hint(std::move(hint)),
      m_choose(new QPushButton(choose, this)),
      m_remove(new QPushButton(tr("Remove logo"), this)),
      m_name(new HintLabel(this)),
      m_problem(new NoteLabel(this))
{
    constexpr int spacing = 8;
    m_problem->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoField::remove);
    showState();
}

void LogoField::setLogo(const ChosenLogo &logo)
{
    m_logo = logo;
    showState();
}

void LogoField::showState()
{
    constexpr int widest = 300;
    const auto elided = [this](const QString &name) {
        return m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, widest);
    };
    m_remove->setVisible(!m_logo.picture.isNull());
    if (!m_reads.isEmpty())
        m_name->setText(tr("Reading %1…").arg(elided(m_reads)));
    else
        m_name->setText(m_logo.picture.isNull() ? m_hint : elided(m_logo.name));
}

void LogoField::choose()
{
    askWhichFile(
        {.title = tr("Choose logo"),
         .name = tr("Pictures"),
         .endings = {u"png"_s, u"jpg"_s, u"jpeg"_s, u"svg"_s, u"webp"_s, u"gif"_s, u"bmp"_s},
         .place = QStandardPaths::PicturesLocation},
        this, [this](const QString &path) { load(path); });
}

void LogoField::remove()
{
    m_reading.drop();
    m_reads.clear();
    m_problem->hide();
    setLogo({});
    emit logoChanged();
}

void LogoField::load(const QString &path)
{
    m_problem->hide();
    m_reads = QFileInfo(path).fileName();
    m_reading.start(
        [path] { return readLogo(path); },
        [this, name = m_reads](const Result<QImage, LogoProblem> &logo) { finish(name, logo); });
    showState();
}

void LogoField::finish(const QString &name, const Result<QImage, LogoProblem> &logo)
{
    m_reads.clear();
    if (logo) {
        setLogo({*logo, name});
        emit logoChanged();
        return;
    }
    showState();
    m_problem->setNote(NoteLabel::Tone::Error, logoProblemText(logo.error()));
    m_problem->show();
}

} // namespace bellpush
