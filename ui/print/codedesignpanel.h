// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace bellpush {

class ChoiceField;
class ColourField;
class DecimalField;
class FieldRow;
class LineField;
class LinksSession;
class LogoField;
class NoteLabel;
class NumberField;
struct CodeDesign;
struct FieldWords;

/// How the code is to look: what it must bear, its size, its colours, its shape.
class CodeDesignPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    CodeDesignPanel(LinksSession &session, QWidget *parent);

private:
    void addPurposeRow();
    void addSizeRow();
    void addColourRow();
    void addShapeRow();
    void addFrameRow();
    void addLogoRow();
    void connectChoices();
    void connectNumbers();
    void connectTexts();

    FieldRow *newRow(const FieldWords &words, QWidget *editor, QWidget *target);
    /// Two fields side by side, made in this order: assistive technology reads them in it.
    void addPair(QWidget *left, QWidget *right);
    void edit(const std::function<void(CodeDesign &)> &change);

    void showState();
    void showChoices();
    void showNumbers();
    void showColours();
    void showQuietZone();

    LinksSession &m_session;
    QBoxLayout *m_layout;
    ChoiceField *m_purpose = nullptr;
    ChoiceField *m_correction = nullptr;
    FieldRow *m_correctionRow = nullptr;
    DecimalField *m_size = nullptr;
    FieldRow *m_sizeRow = nullptr;
    NumberField *m_dpi = nullptr;
    ColourField *m_colour = nullptr;
    ColourField *m_background = nullptr;
    FieldRow *m_colourRow = nullptr;
    FieldRow *m_backgroundRow = nullptr;
    NoteLabel *m_contrast = nullptr;
    ChoiceField *m_shape = nullptr;
    NumberField *m_quietZone = nullptr;
    NoteLabel *m_quietZoneNote = nullptr;
    FieldRow *m_frameRow = nullptr;
    LineField *m_callToAction = nullptr;
    LogoField *m_logo = nullptr;
};

} // namespace bellpush
