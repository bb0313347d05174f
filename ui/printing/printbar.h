// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace bellpush {

class PagePrinter;

/// How far something long has got, with a button that stops it.
class PrintBar : public QWidget
{
    Q_OBJECT

public:
    explicit PrintBar(QWidget *parent);

    /// Shows itself with these words, at nothing done.
    void begin(const QString &text);
    void setProgress(int done, int of);

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QProgressBar *m_progress;
};

/// A bar that shows itself while `printer`, which has to outlive it, is printing.
PrintBar *printerBar(PagePrinter &printer, QWidget *parent);

} // namespace bellpush
