// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace bellpush {

class HintLabel;

/// Unfolds what few people ask about; whether it is unfolded is remembered for each `place`.
class DetailsButton : public QToolButton
{
    Q_OBJECT

public:
    DetailsButton(QLatin1StringView place, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showArrow();
};

/// Small print behind such a button; does not show while there are no words.
class Details : public QWidget
{
    Q_OBJECT

public:
    Details(QLatin1StringView place, QWidget *parent);

    void setText(const QString &text);

private:
    DetailsButton *m_button;
    HintLabel *m_words;
};

} // namespace bellpush
