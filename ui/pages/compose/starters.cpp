// SPDX-License-Identifier: MIT
#include "ui/pages/compose/starters.h"

#include "app/documents/documentfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct StarterText {
    Q_DECLARE_TR_FUNCTIONS(StarterText)
};

} // namespace

QList<Starter> starters()
{
    return {
        {StarterText::tr("Florist: bouquet is ready"), u":/starters/florist.bellpush"_s},
        {StarterText::tr("Clinic: appointment reminder"), u":/starters/clinic.bellpush"_s},
        {StarterText::tr("Restaurant: table tonight"), u":/starters/restaurant.bellpush"_s},
        {StarterText::tr("Workshop: question about a repair"), u":/starters/workshop.bellpush"_s},
        {StarterText::tr("Shop: help with an order"), u":/starters/shop.bellpush"_s},
        {StarterText::tr("School: open day"), u":/starters/school.bellpush"_s},
        {StarterText::tr("Follow-up after 24 hours (template)"),
         u":/starters/follow-up.bellpush"_s},
    };
}

MessageDraft starterDraft(const Starter &starter)
{
    const auto document = openDocument(starter.file);
    Q_ASSERT(document); // ours, and tested
    return document->message();
}

} // namespace bellpush
