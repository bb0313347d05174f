// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace bellpush {

class ChoiceField;
class FieldRow;
class LineField;
class PosterChooser;
class PosterSession;
class TextField;
enum class LinkField;
enum class PosterField;
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

    PosterSession &m_session;
    QBoxLayout *m_layout;
    PosterChooser *m_design = nullptr;
    ChoiceField *m_paper = nullptr;
    QStringList m_papers{}; ///< Those offered.
    FieldRow *m_numberRow = nullptr;
    FieldRow *m_payloadRow = nullptr;
    FieldRow *m_brandRow = nullptr;
    QMap<PosterField, FieldRow *> m_wordRows{};
    QList<std::function<void(const PosterDraft &)>> m_shows{}; ///< One for each field.
    TextField *m_headline = nullptr;
    bool m_numberTouched = false; ///< Until then, that it is missing is nobody's mistake.
};

} // namespace bellpush
