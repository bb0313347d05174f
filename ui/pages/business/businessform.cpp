// SPDX-License-Identifier: MIT
#include "ui/pages/business/businessform.h"

#include "app/message/draftcheck.h"
#include "app/values/numberremark.h"
#include "ui/draw/press/typedcolour.h"
#include "ui/printing/colourfield.h"
#include "ui/printing/draftpictures.h"
#include "ui/printing/logofield.h"
#include "ui/text/languagetext.h"
#include "ui/text/numberproblemtext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bellpush {

BusinessForm::BusinessForm(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_pictures(new DraftPictures(logoPictures(), this)),
      m_name(new LineField(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    addRow(tr("Business &name"), tr("As customers know it."), m_name, m_name);
    bind(m_name, &Business::name);
    addNumberRow();
    auto *hours = new TextField(2, this);
    addRow(tr("Opening &hours"), tr("A line for each group of days: Mon–Fri 9:00–18:00"), hours,
           hours);
    bind(hours, &Business::hours);
    auto *address = new LineField(this);
    address->setPlaceholderText(u"rose.example"_s);
    addRow(tr("&Web address"), tr("As it is to be read on posters and cards."), address, address);
    bind(address, &Business::webAddress);
    auto *logo = new LogoField(
        {tr("Choose lo&go…"), tr("A picture; one with a clear background looks best.")},
        *m_pictures, this);
    m_layout->addWidget(logo);
    bind(logo, &Business::logo);
    connect(m_pictures, &DraftPictures::arrived, this, &BusinessForm::logoRead);
    addColourRow(tr("Brand &colour"), tr("Choose brand colour"), &Business::brand);
    addColourRow(tr("Secon&d colour"), tr("Choose second colour"), &Business::accent);
    addLanguages();
    m_layout->addStretch(1);
}

FieldRow *BusinessForm::addRow(const QString &label, const QString &help, QWidget *editor,
                               QWidget *target)
{
    auto *row = new FieldRow({label, help}, editor, target, this);
    m_layout->addWidget(row);
    return row;
}

template <typename Field, typename Member>
void BusinessForm::bind(Field *field, Member member)
{
    m_shows.append(
        bindField<Business>(field, member, [this](const auto &change) { edit(change); }));
}

void BusinessForm::addNumberRow()
{
    auto *number = new LineField(this);
    number->setPlaceholderText(u"+1 650 555 1234"_s);
    auto *country = new CountryField(this);
    m_numberRow = addRow(tr("Numbe&r"), tr("On WhatsApp, with + and the country code."),
                         withCountry(country, number, this), number);
    const auto show = bindField<Business>(number, &Business::number, [this](const auto &change) {
        edit([&change](Business &business) {
            change(business);
            business.country = countryFor(business.number, business.country);
        });
    });
    m_shows.append([number, show](const Business &business) {
        if (!number->hasFocus()) // what is half typed is not put into groups
            show(business);
    });
    connect(number, &LineField::editingFinished, this, &BusinessForm::numberTyped);
    bind(country, &Business::country);
}

void BusinessForm::addColourRow(const QString &label, const QString &chooser,
                                QString Business::*colour)
{
    auto *field = new ColourField(chooser, this);
    field->line()->setPlaceholderText(tr("Bellpush’s own"));
    m_colourRows.insert(addRow(label, {}, field, field->line()), colour);
    bind(field->line(), colour);
}

void BusinessForm::addLanguages()
{
    m_languages = new LineField(this);
    m_languages->setPlaceholderText(tr("English, Deutsch"));
    m_languageRow = addRow(tr("Customers’ &languages"),
                           tr("The one most of them speak first, with commas between them."),
                           m_languages, m_languages);
    connect(m_languages, &LineField::textChanged, this, &BusinessForm::takeLanguages);
    m_shows.append([this](const Business &business) {
        const auto typed = languageCodes(m_languages->text());
        if (typed && *typed == business.languages)
            return; // in the words it was typed in
        const QSignalBlocker quiet(m_languages);
        m_languages->setText(languagesText(business.languages));
    });
}

void BusinessForm::takeLanguages(const QString &typed)
{
    const auto codes = languageCodes(typed);
    const QString words
        = codes ? QString() : tr("“%1” is no language that Bellpush knows.").arg(codes.error());
    m_languageRow->setProblem(codes ? FieldRow::Tone::None : FieldRow::Tone::Error, words);
    if (codes && *codes != m_business.languages)
        edit([&codes](Business &business) { business.languages = *codes; });
}

void BusinessForm::edit(const std::function<void(Business &)> &change)
{
    change(m_business);
    showProblems();
    emit edited();
}

void BusinessForm::setBusiness(const Business &business)
{
    m_business = business;
    for (const auto &show : std::as_const(m_shows))
        show(business);
    showProblems();
}

void BusinessForm::showProblems()
{
    const auto remark = numberRemark(readNumber(m_business.number, m_business.country));
    const bool isOdd = remark && !m_business.number.isEmpty();
    m_numberRow->setProblem(isOdd ? toneOf(remark->severity) : FieldRow::Tone::None,
                            isOdd ? numberProblemText(remark->error, NumberUse::Dial) : QString());
    for (auto row = m_colourRows.cbegin(); row != m_colourRows.cend(); ++row) {
        const QString &typed = m_business.*row.value();
        const bool isWrong = !typed.isEmpty() && !typedColour(typed).isValid();
        row.key()->setProblem(isWrong ? FieldRow::Tone::Error : FieldRow::Tone::None,
                              isWrong ? tr("Give a colour as #1B5E20.") : QString());
    }
}

QImage BusinessForm::logo() const
{
    return m_pictures->picture(m_business.logo);
}

void BusinessForm::focusFirstField()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace bellpush
