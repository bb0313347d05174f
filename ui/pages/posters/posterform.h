// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;

namespace bellpush {

class ChoiceField;
class ColourField;
class DecimalField;
class CountryField;
class FieldRow;
class LineField;
class PosterChooser;
class LogoField;
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
    void connectFields();

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
    CountryField *m_country = nullptr;
    LineField *m_number = nullptr;
    LineField *m_payload = nullptr;
    ColourField *m_brand = nullptr;
    LogoField *m_logo = nullptr;
    DecimalField *m_bleed = nullptr;
    QCheckBox *m_cropMarks = nullptr;
    FieldRow *m_numberRow = nullptr;
    FieldRow *m_payloadRow = nullptr;
    FieldRow *m_brandRow = nullptr;
    QMap<PosterField, FieldRow *> m_wordRows{};
    QList<std::pair<LineField *, QString PosterDraft::*>> m_lines{};
    QList<std::pair<TextField *, QString PosterDraft::*>> m_texts{};
    bool m_numberTouched = false; ///< Until then, that it is missing is nobody's mistake.
};

} // namespace bellpush
