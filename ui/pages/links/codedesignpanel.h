// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/codedesign.h"
#include "ui/widgets/fieldbinding.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace bellpush {

class FieldRow;
class LinksSession;
struct FieldWords;

/// How the code is to look: what it must bear, its size, its colours, its shape.
class CodeDesignPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    CodeDesignPanel(LinksSession &session, QWidget *parent);

private:
    void addTitle();
    void addPurposeRow();
    void addSizeRow();
    void addColourRow();
    void addShapeRow();
    void addFrameRow();
    void addLogoRow();

    FieldRow *newRow(const FieldWords &words, QWidget *editor, QWidget *target);
    /// Two fields side by side, made in this order: assistive technology reads them in it.
    void addPair(QWidget *left, QWidget *right);

    void edit(const std::function<void(CodeDesign &)> &change);
    template <typename Field, typename Member>
    void bind(Field *field, Member member);
    /// Does `show` now and whenever the state has changed.
    void follow(const std::function<void()> &show);

    void showDesign(const std::function<void(const CodeDesign &)> &show);

    LinksSession &m_session;
    QBoxLayout *m_layout;
};

template <typename Field, typename Member>
void CodeDesignPanel::bind(Field *field, Member member)
{
    showDesign(bindField<CodeDesign>(field, member, [this](const auto &change) { edit(change); }));
}

} // namespace bellpush
