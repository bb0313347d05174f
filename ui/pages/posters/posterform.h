// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesign.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <utility>

class QBoxLayout;

namespace bellpush {

class ChoiceField;
class FieldRow;
class LineField;
class PosterChooser;
class PosterSession;
class TextField;
enum class LinkField;
struct PosterDraft;

/// The fields of a poster.
class PosterForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    explicit PosterForm(PosterSession &session, QWidget *parent);

    void focusFirstField();

private:
    void addDesignFields();
    void addWordFields();
    void addLinkFields();
    void addLookFields();
    FieldRow *addRow(const QString &label, const QString &help, QWidget *editor, QWidget *target);
    LineField *addLine(const QString &label, const QString &help, QString PosterDraft::*text);
    TextField *addText(const QString &label, const QString &help, QString PosterDraft::*text);
    template <typename Field, typename Member>
    void bind(Field *field, Member member);
    void connectChoices();

    void edit(const std::function<void(PosterDraft &)> &change);
    void showDraft();
    void showChoices();
    void showProblems();
    void showLinkProblem(FieldRow *row, LinkField field, bool isQuiet);

    /// What is chosen from what there is.
    struct Choices {
        PosterChooser *design = nullptr;
        ChoiceField *filter = nullptr; ///< Which designs are offered.
        ChoiceField *paper = nullptr;
        ChoiceField *font = nullptr;
        QStringList papers{}; ///< Those offered.
    };

    /// Rows that say what is wrong.
    struct Rows {
        FieldRow *number = nullptr;
        FieldRow *payload = nullptr;
        FieldRow *brand = nullptr;
        FieldRow *accent = nullptr;
        QMap<PosterField, FieldRow *> words{};
        QList<std::pair<QWidget *, PosterPart>> optional{}; ///< Where the design has the part.
    };

    PosterSession &m_session;
    QBoxLayout *m_layout;
    Choices m_choices{};
    Rows m_rows{};
    QList<std::function<void(const PosterDraft &)>> m_shows{}; ///< One for each field.
    TextField *m_headline = nullptr;
    bool m_numberTouched = false; ///< Until then, that it is missing is nobody's mistake.
};

} // namespace bellpush
