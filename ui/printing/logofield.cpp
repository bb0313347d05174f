// SPDX-License-Identifier: MIT
#include "ui/printing/logofield.h"

#include "app/core/filereading.h"
#include "ui/draw/pictures/logofile.h"
#include "ui/printing/draftpictures.h"
#include "ui/text/logotext.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/opendialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

LogoField::LogoField(Words words, DraftPictures &pictures, QWidget *parent)
    : QWidget(parent),
      m_hint(std::move(words.hint)),
      m_pictures(pictures),
      m_choose(new QPushButton(words.choose, this)),
      m_remove(new QPushButton(words.remove.isEmpty() ? tr("Remove logo") : words.remove, this)),
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
    connect(&pictures, &DraftPictures::arrived, this,
            [this] { showProblem(m_pictures.problem(m_logo)); });
    showState();
}

void LogoField::setLogo(const PictureFile &logo)
{
    const bool isOther = logo != m_logo;
    m_logo = logo;
    showState();
    if (isOther)
        showProblem(m_pictures.problem(m_logo));
}

void LogoField::showState()
{
    constexpr int widest = 300;
    const auto elided = [this](const QString &name) {
        return m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, widest);
    };
    m_remove->setVisible(!m_logo.isNone());
    if (!m_reads.isEmpty())
        m_name->setText(tr("Reading %1…").arg(elided(m_reads)));
    else
        m_name->setText(m_logo.isNone() ? m_hint : elided(QFileInfo(m_logo.path).fileName()));
}

void LogoField::showProblem(const std::optional<LogoProblem> &problem)
{
    m_problem->setVisible(problem.has_value());
    if (problem)
        m_problem->setNote(NoteLabel::Tone::Error, m_pictures.kind().problemText(*problem));
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
    showProblem({});
    setLogo({});
    emit logoChanged();
}

void LogoField::load(const QString &path)
{
    showProblem({});
    m_reads = QFileInfo(path).fileName();
    m_reading.start([path = QFileInfo(path).absoluteFilePath(),
                     &kind = m_pictures.kind()] { return read(path, kind); },
                    [this](const Result<Loaded, LogoProblem> &logo) { finish(logo); });
    showState();
}

Result<LogoField::Loaded, LogoProblem> LogoField::read(const QString &path, const PictureKind &kind)
{
    const auto bytes = readFile(path, kind.mostBytes + 1);
    if (!bytes)
        return tl::unexpected(LogoProblem::CannotOpen);
    return kind.read(*bytes).map([&](const QImage &picture) {
        return Loaded{{path, *bytes}, picture};
    });
}

/// Kept where the draft is, unless the one before was read where it is.
void LogoField::finish(const Result<Loaded, LogoProblem> &logo)
{
    m_reads.clear();
    if (!logo) {
        showState();
        return showProblem(logo.error());
    }
    PictureFile file = logo->file;
    if (!m_pictures.kind().isTakenAlong || (!m_logo.isNone() && !m_logo.isTakenAlong()))
        file.bytes = {};
    m_pictures.keep(file, logo->picture);
    setLogo(file);
    emit logoChanged();
}

} // namespace bellpush
