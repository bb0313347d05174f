// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QLabel>

namespace bellpush {

/// A label that remembers how high its text is at a width: a form asks each of its labels again,
/// several times, whenever one of them changes.
class MeasuredLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Whatever acts on the words around it is written out: much of what labels quote comes from
    /// servers, files and lists.
    void setText(const QString &text);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< Of `m_measured`, by width.
};

} // namespace bellpush
