// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/latestjob.h"
#include "app/posters/posterdraft.h"
#include "ui/draw/posters/postercontent.h"

#include <QListWidget>
#include <QMap>

namespace bellpush {

/// The designs as small pictures with the shop's own words, by group. What is in sight is drawn
/// away from the UI's thread, a moment after the last change.
class PosterChooser : public QListWidget
{
    Q_OBJECT

public:
    explicit PosterChooser(QWidget *parent);

    void setDesign(const QString &id);

    /// Only those that are printed on it; all of them where it is empty.
    void setPaper(const QString &id);

    /// What the pictures show: the draft, and what is drawn of it.
    void setContent(const PosterDraft &draft, const PosterContent &content);

    QSize sizeHint() const override { return {340, 330}; }
    QSize minimumSizeHint() const override { return {160, 330}; }

signals:
    void designChosen(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Pictures = QMap<QString, QImage>; ///< By the design's id.

    void addGroups();
    void layOutHeads();
    QListWidgetItem *itemOf(const QString &id) const;
    QStringList staleInSight() const;
    void drawInSight();
    void showPictures(const Pictures &pictures, int version);

    PosterDraft m_draft{}; ///< As far as pictures show it.
    PosterContent m_content{};
    QString m_paper{};
    int m_version = 0; ///< Of what the pictures show.
    QTimer m_pause{};
    LatestJob<Pictures> m_drawing{};
};

} // namespace bellpush
