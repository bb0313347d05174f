// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace bellpush {

class HintLabel;

/// How much of a code its text fills. Lengths are characters of the field it counts for.
struct LinkBudget {
    qsizetype used = 0;
    QList<qsizetype> steps{}; ///< Up to where each size of code reaches, ascending.
    QString words{};          ///< The same as a sentence; empty while there is no code.

    friend bool operator==(const LinkBudget &, const LinkBudget &) = default;
};

/// A slim bar with a step for each size of code, filled as far as the text reaches, and its words.
class BudgetMeter : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetMeter(QWidget *parent);

    /// Without words nothing shows.
    void setBudget(const LinkBudget &budget);

private:
    QWidget *m_bar;
    HintLabel *m_words;
    LinkBudget m_budget{};
};

} // namespace bellpush
