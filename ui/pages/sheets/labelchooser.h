// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/sheets/sheetjob.h"

#include <QListWidget>
#include <QTimer>

namespace bellpush {

/// What labels can look like: a code and the row's label, and each sticker or card that fits them,
/// with the words they will have.
class LabelChooser : public QListWidget
{
    Q_OBJECT

public:
    explicit LabelChooser(QWidget *parent);

    /// Offers what fits the labels of `plain`. The pictures follow a moment later.
    void setLabels(const SheetJob &plain, const PosterContent &words, const LabelContent &label);

    /// Empty: the plain label. One that is not offered leaves nothing chosen.
    void setDesign(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void designChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void offer(const QList<PosterDesign> &designs);
    void addChoice(const QString &id, const QString &name, const QString &help);
    void drawPictures();
    int rows() const;

    SheetJob m_job;
    PosterContent m_words;
    LabelContent m_label;
    QTimer m_pause;
};

} // namespace bellpush
