// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/jobqueue.h"
#include "app/core/result.h"
#include "app/values/logoproblem.h"
#include "app/values/picturefile.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace bellpush {

/// What sort of pictures is read, and how what is wrong with one is said.
struct PictureKind {
    qint64 mostBytes = 0;
    bool isTakenAlong = false; ///< A draft holds the file; else it refers to it.
    Result<QImage, LogoProblem> (*read)(const QByteArray &file) = nullptr;
    QString (*problemText)(LogoProblem problem) = nullptr;
};

const PictureKind &logoPictures();
const PictureKind &photoPictures();

/// What the pictures of drafts show: read off the UI's thread, each once for all the steps that
/// have it.
class DraftPictures : public QObject
{
    Q_OBJECT

public:
    DraftPictures(const PictureKind &kind, QObject *parent);

    const PictureKind &kind() const { return m_kind; }

    /// Null for none, while it is being read, and where it cannot be: `problem()` says why then.
    QImage picture(const PictureFile &file);
    std::optional<LogoProblem> problem(const PictureFile &file) const;

    /// What was read of it already.
    void keep(const PictureFile &file, const QImage &picture);

signals:
    /// Another one was read, or was found unreadable.
    void arrived();

private:
    struct Entry {
        PictureFile file{};
        std::optional<Result<QImage, LogoProblem>> picture{}; ///< Absent while it is being read.
    };

    const Entry *find(const PictureFile &file) const;
    void add(const Entry &entry);
    void take(const PictureFile &file, const Result<QImage, LogoProblem> &picture);

    const PictureKind &m_kind;
    QList<Entry> m_entries{}; ///< The latest last.
    JobQueue<Result<QImage, LogoProblem>> m_reading{};
};

} // namespace bellpush
