// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/sheetdraft.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace bellpush {

class FieldRow;
class LabelChooser;
class LogoField;
class NoteLabel;
class SheetSession;
enum class PosterField;
struct PosterDesign;

/// What the labels of a sheet look like: plain, or as a sticker or a card with words, a colour and
/// a logo.
class SheetLookForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    SheetLookForm(SheetSession &session, QWidget *parent);

private:
    void addChooser();
    void addWords();
    void addColourAndLogo();
    void addLine(PosterField field, const QString &label, QString LabelLook::*text);
    template <typename Field, typename T>
    void bind(Field *field, T LabelLook::*member);

    void edit(const std::function<void(SheetDraft &)> &change);
    void showDraft();
    void showChoices();
    void showFields(const PosterDesign *design);
    void showProblems();

    SheetSession &m_session;
    QBoxLayout *m_layout;
    LabelChooser *m_chooser = nullptr;
    NoteLabel *m_misfit;
    QMap<PosterField, FieldRow *> m_words{};
    FieldRow *m_brand = nullptr;
    LogoField *m_logo = nullptr;
    QList<std::function<void(const SheetDraft &)>> m_shows{}; ///< One for each field.
};

} // namespace bellpush
