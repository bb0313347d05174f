// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QLabel>
#include <QTextLayout>

#include <memory>

namespace bellpush {

/// A label of plain words that are shaped once, and remembers how large they are at a width: a form
/// asks each of its labels again, several times, whenever one of them changes. Its sizes are
/// QLabel's, which rich text is left to.
class MeasuredLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MeasuredLabel(QWidget *parent);
    MeasuredLabel(const QString &text, QWidget *parent);

    /// Whatever acts on the words around it is written out: much of what labels quote comes from
    /// servers, files and lists.
    void setText(const QString &text);

    /// The mouse selects its words, to copy them. Qt lays out such words as a document, over and
    /// over, so they become one when the mouse first comes.
    void setSelectable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    bool isMeasuredHere() const;
    QSize spreadSize() const;
    QSize sizeAt(int width) const;
    QSize withMargins(QSize size) const;
    QSize margins() const;

    bool m_becomesSelectable = false;
    mutable std::unique_ptr<QTextLayout> m_words; ///< Shaped, and to be broken into lines.
    mutable QHash<int, QSize> m_sizes; ///< Of `m_words`, by the width they are broken at.
};

} // namespace bellpush
