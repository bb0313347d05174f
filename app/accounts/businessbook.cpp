// SPDX-License-Identifier: MIT
#include "app/accounts/businessbook.h"

#include "app/accounts/businessfile.h"
#include "app/values/numberreading.h"
#include "app/values/readablenumber.h"

#include <QUuid>

#include <algorithm>

namespace bellpush {

BusinessBook::BusinessBook(const QString &folder, QObject *parent)
    : QObject(parent),
      m_folder(folder)
{ }

const QList<Business> &BusinessBook::businesses()
{
    if (!m_businesses) {
        const auto kept = openBusinesses(m_folder);
        if (!kept)
            m_problem = kept.error();
        m_businesses = kept.value_or(QList<Business>());
    }
    return *m_businesses;
}

qsizetype BusinessBook::indexOf(const QString &id)
{
    const QList<Business> &all = businesses();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&id](const Business &business) { return business.id == id; });
    return found - all.cbegin();
}

Business BusinessBook::business(const QString &id)
{
    const qsizetype index = indexOf(id);
    return index < businesses().size() ? businesses().at(index) : businesses().value(0);
}

std::optional<FileError> BusinessBook::keep(Business &business)
{
    if (business.id.isEmpty())
        business.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto reading = readNumber(business.number, business.country);
        reading && reading->isLikely)
        business.number = readableNumber(reading->number);
    std::optional<FileError> failed;
    if (const auto logo = keptLogo(m_folder, business.logo))
        business.logo = *logo;
    else
        failed = logo.error();
    if (const qsizetype index = indexOf(business.id); index < businesses().size())
        (*m_businesses)[index] = business;
    else
        m_businesses->append(business);
    if (const auto error = writeBusiness(m_folder, business))
        failed = error;
    emit changed();
    return failed;
}

std::optional<FileError> BusinessBook::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index == businesses().size())
        return std::nullopt;
    m_businesses->removeAt(index);
    const auto failed = eraseBusiness(m_folder, id);
    emit changed();
    return failed;
}

std::optional<OpenError> BusinessBook::problem()
{
    businesses();
    return m_problem;
}

} // namespace bellpush
