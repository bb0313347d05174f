// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterwriter.h"

#include "app/documents/documentfile.h"
#include "ui/text/filetext.h"
#include "ui/text/postertext.h"

#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

PosterFormat formatOf(const QString &path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return PosterFormat::Svg;
    return path.endsWith(".png"_L1, Qt::CaseInsensitive) ? PosterFormat::Png : PosterFormat::Pdf;
}

} // namespace

PosterWriter::PosterWriter(QObject *parent) : QObject(parent)
{
    connect(&m_making, &QFutureWatcherBase::finished, this, &PosterWriter::finish);
}

PosterWriter::~PosterWriter()
{
    m_making.disconnect(this);
    m_making.waitForFinished();
}

void PosterWriter::write(const PosterPlan &plan, const QString &path)
{
    if (isWriting())
        return;
    m_path = path;
    m_plan = plan;
    // Laid out anew: glyphs belong to the thread that shaped them.
    m_making.setFuture(QtConcurrent::run([plan, path] {
        return posterFile(laidPoster(plan), plan.link,
                          {.format = formatOf(path), .title = plan.content.headline.simplified()});
    }));
}

void PosterWriter::finish()
{
    const auto file = m_making.result();
    if (!file) {
        emit failed(posterErrorText(file.error()));
        return;
    }
    if (const auto error = writeFile(m_path, file->bytes))
        emit failed(writeErrorText(m_path, *error));
    else
        emit written(m_path, m_plan);
}

} // namespace bellpush
