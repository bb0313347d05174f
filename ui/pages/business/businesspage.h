// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/page.h"

class QPushButton;
class QTimer;

namespace bellpush {

class BusinessBook;
class BusinessForm;
class ChoiceField;
class NoteLabel;
class PageView;

/// The businesses: entered here once, they are what every other page begins with. What is typed is
/// kept by itself.
class BusinessPage : public Page
{
    Q_OBJECT

public:
    static PageFace face();

    /// `book` has to outlive it.
    explicit BusinessPage(BusinessBook &book, QWidget *parent = nullptr);

    void focusFirstField() override;
    void keepState() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *choiceLine();
    QWidget *newForm();
    void fill() const;
    void showBusiness(const QString &id);
    void showCard();
    void keep() const;
    void say(const QString &problem) const;
    void remove();

    BusinessBook &m_book;
    ChoiceField *m_choice;
    QPushButton *m_remove;
    BusinessForm *m_form;
    NoteLabel *m_note;
    PageView *m_card;
    QTimer *m_soon; ///< Until what was typed is kept.
};

} // namespace bellpush
