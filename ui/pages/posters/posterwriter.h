// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/posters/postererror.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/pages/posters/posterview.h"

#include <QByteArray>
#include <QFutureWatcher>

namespace bellpush {

/// Makes files of posters, away from the window's thread; one at a time.
class PosterWriter : public QObject
{
    Q_OBJECT

public:
    explicit PosterWriter(QObject *parent);
    /// Waits for what is being done: it uses fonts, which go with the application.
    ~PosterWriter() override;

    bool isWriting() const { return m_making.isRunning(); }

    /// Writes `plan` to `path`, whose ending says the format; a PDF where it says none. Nothing
    /// happens while another is written.
    void write(const PosterPlan &plan, const QString &path);

signals:
    /// `plan` is in it, whatever the page shows by now.
    void written(const QString &path, const bellpush::PosterPlan &plan);
    /// The words say why, and what to do.
    void failed(const QString &words);

private:
    void finish();

    QString m_path;
    PosterPlan m_plan; ///< That goes there.
    QFutureWatcher<Result<PosterFile, PosterError>> m_making;
};

} // namespace bellpush
