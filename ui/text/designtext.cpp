// SPDX-License-Identifier: MIT
#include "ui/text/designtext.h"

#include "app/posters/posterdesign.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct DesignText {
    Q_DECLARE_TR_FUNCTIONS(DesignText)
};

struct DesignWords {
    QLatin1StringView id;
    const char *name = nullptr;
    const char *help = nullptr;
};

constexpr std::array designWords{
    DesignWords{"notice"_L1, QT_TRANSLATE_NOOP("DesignText", "Notice"),
                QT_TRANSLATE_NOOP("DesignText", "A large headline at the side, the number below")},
    DesignWords{"band"_L1, QT_TRANSLATE_NOOP("DesignText", "Band"),
                QT_TRANSLATE_NOOP("DesignText", "The number in a band of colour")},
    DesignWords{"frame"_L1, QT_TRANSLATE_NOOP("DesignText", "Frame"),
                QT_TRANSLATE_NOOP("DesignText", "A frame of colour, a large code")},
    DesignWords{"bubble"_L1, QT_TRANSLATE_NOOP("DesignText", "Speech bubble"),
                QT_TRANSLATE_NOOP("DesignText", "It speaks its headline")},
    DesignWords{"corner"_L1, QT_TRANSLATE_NOOP("DesignText", "Corner"),
                QT_TRANSLATE_NOOP("DesignText", "The code in a corner of colour")},
    DesignWords{"solid"_L1, QT_TRANSLATE_NOOP("DesignText", "Full colour"),
                QT_TRANSLATE_NOOP("DesignText", "Printed in the brand's colour up to the edges")},
    DesignWords{"night"_L1, QT_TRANSLATE_NOOP("DesignText", "Night"),
                QT_TRANSLATE_NOOP("DesignText", "Printed nearly black up to the edges")},
    DesignWords{"photo"_L1, QT_TRANSLATE_NOOP("DesignText", "Photo"),
                QT_TRANSLATE_NOOP("DesignText", "A photo above the headline")},
    DesignWords{"languages"_L1, QT_TRANSLATE_NOOP("DesignText", "Two languages"),
                QT_TRANSLATE_NOOP("DesignText", "The headline in two languages")},
    DesignWords{
        "strips"_L1, QT_TRANSLATE_NOOP("DesignText", "Tear-off strips"),
        QT_TRANSLATE_NOOP("DesignText", "Strips with number and code, to be cut and torn off")},
    DesignWords{"prices"_L1, QT_TRANSLATE_NOOP("DesignText", "Price list"),
                QT_TRANSLATE_NOOP("DesignText", "A bar with prices at the side")},
    DesignWords{"flyer"_L1, QT_TRANSLATE_NOOP("DesignText", "Flyer"),
                QT_TRANSLATE_NOOP("DesignText", "Small, to be handed out or laid out")},
    DesignWords{"counter"_L1, QT_TRANSLATE_NOOP("DesignText", "Counter"),
                QT_TRANSLATE_NOOP("DesignText", "Small and in full colour, for the counter")},
    DesignWords{"table"_L1, QT_TRANSLATE_NOOP("DesignText", "Table tent"),
                QT_TRANSLATE_NOOP("DesignText", "Folded once, it stands on a table")},
    DesignWords{"table-band"_L1, QT_TRANSLATE_NOOP("DesignText", "Tent in colour"),
                QT_TRANSLATE_NOOP("DesignText", "The code on a field of colour")},
    DesignWords{"table-night"_L1, QT_TRANSLATE_NOOP("DesignText", "Tent at night"),
                QT_TRANSLATE_NOOP("DesignText", "Nearly black up to the edges")},
    DesignWords{"door"_L1, QT_TRANSLATE_NOOP("DesignText", "Window sticker"),
                QT_TRANSLATE_NOOP("DesignText", "A square for door or window")},
    DesignWords{"tile"_L1, QT_TRANSLATE_NOOP("DesignText", "Sticker in colour"),
                QT_TRANSLATE_NOOP("DesignText", "A square in the brand's colour")},
    DesignWords{"badge"_L1, QT_TRANSLATE_NOOP("DesignText", "Round sticker"),
                QT_TRANSLATE_NOOP("DesignText", "For door, window or counter")},
    DesignWords{"disc"_L1, QT_TRANSLATE_NOOP("DesignText", "Disc in colour"),
                QT_TRANSLATE_NOOP("DesignText", "Round, in the brand's colour")},
    DesignWords{"card"_L1, QT_TRANSLATE_NOOP("DesignText", "Business card"),
                QT_TRANSLATE_NOOP("DesignText", "The business first")},
    DesignWords{"card-panel"_L1, QT_TRANSLATE_NOOP("DesignText", "Card in colour"),
                QT_TRANSLATE_NOOP("DesignText", "The code on a field of colour")},
    DesignWords{"card-night"_L1, QT_TRANSLATE_NOOP("DesignText", "Card at night"),
                QT_TRANSLATE_NOOP("DesignText", "Nearly black up to the edges")},
    DesignWords{"appointment"_L1, QT_TRANSLATE_NOOP("DesignText", "Appointment card"),
                QT_TRANSLATE_NOOP("DesignText", "Lines for date and time, to be filled in")},
};

const DesignWords *wordsOf(const QString &id)
{
    for (const DesignWords &words : designWords) {
        if (id == words.id)
            return &words;
    }
    return nullptr;
}

} // namespace

QString posterDesignText(const QString &id)
{
    const DesignWords *words = wordsOf(id);
    return words == nullptr ? id : DesignText::tr(words->name);
}

QString posterDesignHelp(const QString &id)
{
    const DesignWords *words = wordsOf(id);
    return words == nullptr ? QString() : DesignText::tr(words->help);
}

QString posterGroupText(PosterGroup group)
{
    switch (group) {
    case PosterGroup::Poster:
        return DesignText::tr("Posters");
    case PosterGroup::Tent:
        return DesignText::tr("Table tents");
    case PosterGroup::Sticker:
        return DesignText::tr("Stickers");
    case PosterGroup::Card:
        return DesignText::tr("Cards");
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
