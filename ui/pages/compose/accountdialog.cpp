// SPDX-License-Identifier: MIT
#include "ui/pages/compose/accountdialog.h"

#include "app/accounts/business.h"
#include "app/values/numberremark.h"
#include "app/web/secretmemory.h"
#include "ui/text/numberproblemtext.h"
#include "ui/text/sendtext.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/countryfield.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bellpush {

AccountDialog::AccountDialog(const Business &business, QWidget *parent) : QDialog(parent)
{
    refuseMemoryDumps();
    setWindowTitle(tr("Enter an account"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_name = addLine(tr("&Business name"), tr("As customers see it."));
    m_verified = new QCheckBox(tr("Has the &verified badge"), this);
    layout->addWidget(m_verified);
    m_number = addNumberLine();
    m_phoneNumberId = addLine(tr("Phone number &ID"),
                              tr("Digits, from WhatsApp Manager; not the number itself."));
    m_token = addLine(tr("Access &token"),
                      tr("Kept in memory until Bellpush closes, and nowhere "
                         "else."));
    m_token.field->setEchoMode(QLineEdit::Password);
    m_server = addLine(tr("&Server"), tr("Meta’s, unless you test with one of your own."));
    m_server.field->setText(defaultBaseUrl());
    m_version = addLine(tr("API ve&rsion"), {});
    m_version.field->setText(defaultApiVersion());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *use = buttons->addButton(tr("&Use this account"), QDialogButtonBox::AcceptRole);
    use->setProperty(primaryProperty, true);
    use->setDefault(true);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_country = business.country;
    m_name.field->setText(business.name);
    m_number.field->setText(business.number);
    (isBlank(business) ? m_name : m_phoneNumberId).field->setFocus(Qt::OtherFocusReason);
    resize(440, sizeHint().height());
}

AccountDialog::Line AccountDialog::addLine(const QString &label, const QString &help)
{
    auto *field = new LineField(this);
    auto *row = new FieldRow({label, help}, field, field, this);
    layout()->addWidget(row);
    return {row, field};
}

AccountDialog::Line AccountDialog::addNumberLine()
{
    auto *number = new LineField(this);
    auto *country = new CountryField(this);
    auto *row = new FieldRow({tr("Business &phone number"), tr("With + and the country code.")},
                             withCountry(country, number, this), number, this);
    layout()->addWidget(row);
    connect(country, &CountryField::countryChosen, this, [this](const auto &chosen) {
        m_country = chosen;
        showNumber();
    });
    connect(number, &LineField::textChanged, this, [this, country](const QString &typed) {
        m_country = countryFor(typed, m_country);
        country->setCountry(m_country);
        showNumber();
    });
    return {row, number};
}

void AccountDialog::showNumber()
{
    const QString typed = m_number.field->text();
    const auto remark = numberRemark(readNumber(typed, m_country));
    if (!remark || typed.isEmpty())
        m_number.row->setProblem(FieldRow::Tone::None, {});
    else
        m_number.row->setProblem(toneOf(remark->severity),
                                 numberProblemText(remark->error, NumberUse::Dial));
}

void AccountDialog::accept()
{
    const std::optional<Account> account = readAccount();
    if (!account)
        return;
    emit entered(*account);
    QDialog::accept();
}

bool AccountDialog::event(QEvent *event)
{
    const bool isUsed = QDialog::event(event);
    // By itself a window does not grow with sentences that come and wrap.
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return isUsed;
}

bool AccountDialog::read(const Line &line, const QString &problem)
{
    line.row->setProblem(problem.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Error, problem);
    return problem.isEmpty();
}

QString AccountDialog::tokenProblem(const QByteArray &token)
{
    if (token.isEmpty())
        return tr("Enter the access token.");
    return isAccessToken(token) ? QString()
                                : tr("A token has no spaces and no special characters: copy it "
                                     "anew.");
}

std::optional<Account> AccountDialog::readAccount()
{
    const auto number = readNumber(m_number.field->text(), m_country);
    const QString id = m_phoneNumberId.field->text().trimmed();
    const QByteArray token = m_token.field->text().trimmed().toUtf8();
    const auto address
        = cloudApiAddress(m_server.field->text(), m_version.field->text().trimmed(), id);
    const auto addressProblem = [&address](std::initializer_list<AddressError> errors) {
        const bool isOne = !address && std::count(errors.begin(), errors.end(), address.error());
        return isOne ? addressErrorText(address.error()) : QString();
    };

    bool isGood = read(m_name,
                       m_name.field->text().trimmed().isEmpty()
                           ? tr("Enter the name that stands above the chat.")
                           : QString());
    if (!number)
        isGood = read(m_number, numberProblemText(number.error(), NumberUse::Dial));
    isGood &= read(m_phoneNumberId,
                   id.isEmpty() ? tr("Enter the ID.")
                                : addressProblem({AddressError::BadPhoneNumberId}));
    isGood &= read(m_token, tokenProblem(token));
    isGood &= read(m_server, addressProblem({AddressError::NotAUrl, AddressError::PlainHttp}));
    isGood &= read(m_version, addressProblem({AddressError::BadVersion}));
    if (!isGood)
        return std::nullopt;
    return Account{.id = accountId(*address),
                   .businessName = m_name.field->text().trimmed(),
                   .businessNumber = number->number,
                   .api = {*address, token},
                   .isVerified = m_verified->isChecked()};
}

} // namespace bellpush
