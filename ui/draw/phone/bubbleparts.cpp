// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bubbleparts.h"

#include <algorithm>

namespace bellpush {

using Kind = BubblePart::Kind;

namespace {

QString joined(const QStringList &texts)
{
    QStringList present = texts;
    present.removeAll(QString());
    return present.join(u'\n');
}

QString headerName(const BubbleContent &content)
{
    return content.media
        ? joined({content.media->word, content.media->fileName, content.media->seen.words})
        : content.headerText;
}

QString bodyDescription(const BubbleContent &content)
{
    return content.card ? joined({content.card->title, content.card->host}) : QString();
}

const BubblePart *samePart(const QList<BubblePart> &parts, const BubblePart &wanted)
{
    const auto found = std::ranges::find_if(parts, [&wanted](const BubblePart &part) {
        return part.kind == wanted.kind && part.button == wanted.button;
    });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

QList<BubblePart> bubbleParts(const BubbleContent &content)
{
    QList<BubblePart> parts;
    const auto add = [&parts](const BubblePart &part) {
        if (!part.text.isEmpty())
            parts.append(part);
    };
    add({Kind::Header, headerName(content)});
    if (content.body)
        add({Kind::Body, plainText(*content.body), bodyDescription(content)});
    add({Kind::Footer, content.footer});
    add({Kind::Time, content.time, content.ticksWord});
    for (qsizetype i = 0; i < content.buttons.size(); ++i)
        add({Kind::Button, content.buttons.at(i).label, content.buttons.at(i).state, i});
    return parts;
}

QList<BubblePart> phoneParts(const PhoneContent &content)
{
    const bool isCovered
        = content.overlay && content.overlay->shape == OverlayContent::Shape::Screen;
    QList<BubblePart> parts = isCovered ? QList<BubblePart>() : bubbleParts(content.bubble);
    const auto add = [&parts](const BubblePart &part) {
        if (!part.text.isEmpty())
            parts.append(part);
    };
    if (!isCovered)
        add({Kind::Notice, content.notice});
    if (!content.overlay)
        return parts;
    const OverlayContent &overlay = *content.overlay;
    add({Kind::OverlayTitle, overlay.title});
    add({Kind::OverlayText, overlay.text});
    add({Kind::OverlayNote, overlay.note});
    for (qsizetype i = 0; i < overlay.buttons.size(); ++i)
        add({Kind::OverlayButton, overlay.buttons.at(i).label, overlay.buttons.at(i).state, i});
    return parts;
}

QList<BubblePartChange> changesBetween(const QList<BubblePart> &before,
                                       const QList<BubblePart> &after)
{
    using Change = BubblePartChange::Kind;
    QList<BubblePartChange> changes;
    for (const BubblePart &old : before) {
        if (samePart(after, old) == nullptr)
            changes.append({Change::Went, old});
    }
    for (const BubblePart &now : after) {
        const BubblePart *old = samePart(before, now);
        if (old == nullptr) {
            changes.append({Change::Came, now});
            continue;
        }
        if (old->text != now.text)
            changes.append({Change::Renamed, now});
        if (old->description != now.description)
            changes.append({Change::Redescribed, now});
    }
    return changes;
}

} // namespace bellpush
