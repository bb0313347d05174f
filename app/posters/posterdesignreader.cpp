// SPDX-License-Identifier: MIT
#include "app/posters/posterdesignreader.h"

#include "app/posters/designmembers.h"
#include "app/posters/posterpaper.h"

#include <QJsonDocument>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

using design::longestMm;
using design::Members;
using design::Words;
using Reason = PosterDesignError::Reason;

const Words<PosterColour> &colours()
{
    using enum PosterColour;
    static const Words<PosterColour> words{{"paper"_L1, Paper},
                                           {"ink"_L1, Ink},
                                           {"muted"_L1, Muted},
                                           {"brand"_L1, Brand},
                                           {"brand-text"_L1, BrandText},
                                           {"on-brand"_L1, OnBrand},
                                           {"accent"_L1, Accent},
                                           {"accent-text"_L1, AccentText},
                                           {"on-accent"_L1, OnAccent},
                                           {"tint"_L1, Tint},
                                           {"dark"_L1, Dark},
                                           {"on-dark"_L1, OnDark},
                                           {"glow-on-dark"_L1, GlowOnDark}};
    return words;
}

const Words<PosterGroup> &groups()
{
    using enum PosterGroup;
    static const Words<PosterGroup> words{
        {"poster"_L1, Poster}, {"tent"_L1, Tent}, {"sticker"_L1, Sticker}, {"card"_L1, Card}};
    return words;
}

const Words<PosterPart> &parts()
{
    using Kind = PosterPart::Kind;
    static const Words<PosterPart> words{
        {"headline"_L1, {Kind::Words, PosterField::Headline}},
        {"business-name"_L1, {Kind::Words, PosterField::BusinessName}},
        {"number"_L1, {Kind::Words, PosterField::Number}},
        {"text"_L1, {Kind::Words, PosterField::Text}},
        {"call-to-action"_L1, {Kind::Words, PosterField::CallToAction}},
        {"hours"_L1, {Kind::Words, PosterField::Hours}},
        {"web-address"_L1, {Kind::Words, PosterField::WebAddress}},
        {"headline-2"_L1, {Kind::Words, PosterField::Headline2}},
        {"text-2"_L1, {Kind::Words, PosterField::Text2}},
        {"prices"_L1, {Kind::Prices, PosterField::Prices}},
        {"lines"_L1, {Kind::Lines, PosterField::Lines}},
        {"code"_L1, {Kind::Code}},
        {"logo"_L1, {Kind::Logo}},
        {"photo"_L1, {Kind::Photo}},
        {"handset"_L1, {Kind::Handset}},
        {"rule"_L1, {Kind::Rule}}};
    return words;
}

/// Reads one design.
class DesignReader
{
public:
    Result<PosterDesign, PosterDesignError> read(const QJsonValue &json)
    {
        Members members(json, {}, m_error);
        m_design.id = members.text("id"_L1);
        m_design.group = members.word("group"_L1, groups());
        m_design.papers = papers(members);
        m_design.isFolded = members.flag("folded"_L1);
        m_design.reference = members.size("reference"_L1);
        m_design.correction = members.word<ErrorCorrection>("correction"_L1,
                                                            {{"L"_L1, ErrorCorrection::Low},
                                                             {"M"_L1, ErrorCorrection::Medium},
                                                             {"Q"_L1, ErrorCorrection::Quartile},
                                                             {"H"_L1, ErrorCorrection::High}},
                                                            ErrorCorrection::Quartile);
        const QJsonArray shapes = members.array("shapes"_L1);
        for (qsizetype i = 0; i < shapes.size(); ++i)
            m_design.shapes.append(shape(shapes.at(i), u"shapes.%1"_s.arg(i)));
        const QJsonArray stacks = members.array("stacks"_L1);
        for (qsizetype i = 0; i < stacks.size(); ++i)
            m_design.stacks.append(stack(stacks.at(i), u"stacks.%1"_s.arg(i)));
        if (members.has("strips"_L1))
            m_design.strips = strips(members.take("strips"_L1));
        if (m_codes != 1)
            members.fail(Reason::NoCode, "stacks"_L1);
        members.end();
        if (m_error)
            return tl::unexpected(*m_error);
        return m_design;
    }

private:
    static QStringList papers(Members &members)
    {
        QStringList ids;
        const QJsonArray listed = members.array("papers"_L1);
        for (qsizetype i = 0; i < listed.size(); ++i) {
            const QJsonValue value = listed.at(i);
            if (!posterPaper(value.toString()))
                members.fail(Reason::Unknown, "papers"_L1);
            ids.append(value.toString());
        }
        if (ids.isEmpty())
            members.fail(Reason::Missing, "papers"_L1);
        return ids;
    }

    PosterShape shape(const QJsonValue &value, const QString &where)
    {
        using enum PosterShape::Form;
        Members members(value, where, m_error);
        PosterShape shape;
        shape.form = members.word<PosterShape::Form>("form"_L1,
                                                     {{"rectangle"_L1, Rectangle},
                                                      {"ellipse"_L1, Ellipse},
                                                      {"bubble"_L1, Bubble},
                                                      {"photo"_L1, Photo}});
        shape.area = members.area("area"_L1, m_design.reference);
        shape.radius = members.number("radius"_L1, 0, longestMm, 0);
        shape.lineMm = members.number("line"_L1, 0, longestMm, 0);
        shape.colour = members.word("colour"_L1, colours());
        shape.condition = condition(members);
        members.end();
        return shape;
    }

    static PosterCondition condition(Members &members)
    {
        return {members.words("with"_L1, parts()), members.words("without"_L1, parts())};
    }

    PosterStrips strips(const QJsonValue &value)
    {
        constexpr double most = 20;
        Members members(value, u"strips"_s, m_error);
        PosterStrips strips;
        strips.area = members.area("area"_L1, m_design.reference);
        strips.count = static_cast<int>(members.number("count"_L1, 1, most));
        strips.code = members.number("code"_L1, 1, longestMm);
        strips.gap = members.number("gap"_L1, 0, longestMm, 0);
        const QList<double> sizes = members.numbers("size"_L1, 2);
        strips.largest = sizes.at(0);
        strips.smallest = sizes.at(1);
        if (strips.smallest <= 0 || strips.smallest > strips.largest)
            members.fail(Reason::OutOfRange, "size"_L1);
        members.end();
        return strips;
    }

    PosterStack stack(const QJsonValue &value, const QString &where)
    {
        using Across = PosterStack::Across;
        using Down = PosterStack::Down;
        Members members(value, where, m_error);
        PosterStack stack;
        stack.area = members.area("area"_L1, m_design.reference);
        stack.across = members.word<Across>(
            "across"_L1,
            {{"start"_L1, Across::Start}, {"centre"_L1, Across::Centre}, {"end"_L1, Across::End}});
        stack.down = members.word<Down>("down"_L1,
                                        {{"top"_L1, Down::Top},
                                         {"middle"_L1, Down::Middle},
                                         {"bottom"_L1, Down::Bottom},
                                         {"spread"_L1, Down::Spread}});
        const QJsonArray items = members.array("items"_L1);
        for (qsizetype i = 0; i < items.size(); ++i)
            stack.items.append(item(items.at(i), where + u".items.%1"_s.arg(i)));
        stack.condition = condition(members);
        members.end();
        return stack;
    }

    PosterItem item(const QJsonValue &value, const QString &where)
    {
        Members members(value, where, m_error);
        const PosterPart shown = members.word("show"_L1, parts());
        PosterItem item{.kind = shown.kind, .field = shown.field};
        item.gap = members.number("gap"_L1, 0, longestMm, 0);
        item.isApart = members.flag("apart"_L1);
        using enum PosterPart::Kind;
        if (item.kind == Photo)
            members.fail(Reason::Unknown, "show"_L1); // a shape
        else if (item.kind == Words || item.kind == Prices || item.kind == Lines)
            readWords(members, item);
        else
            readThing(members, item);
        members.end();
        return item;
    }

    static void readWords(Members &members, PosterItem &item)
    {
        constexpr double leastEm = 0.5;
        constexpr int mostLines = 20;
        item.colour = members.word("colour"_L1, colours(), PosterColour::Ink);
        const QList<double> sizes = members.numbers("size"_L1, 2);
        item.largest = sizes.at(0);
        item.smallest = sizes.at(1);
        if (item.smallest < leastEm || item.smallest > item.largest)
            members.fail(Reason::OutOfRange, "size"_L1);
        item.leastMm = members.number("least"_L1, 0, longestMm, 0);
        item.weight = static_cast<int>(members.number("weight"_L1, 100, 900, item.weight));
        item.lines = static_cast<int>(members.number("lines"_L1, 1, mostLines, item.lines));
        item.leading = members.number("leading"_L1, 1, 3, item.leading);
        item.sign = members.word<PosterSign>("sign"_L1,
                                             {{"handset"_L1, PosterSign::Handset},
                                              {"clock"_L1, PosterSign::Clock},
                                              {"globe"_L1, PosterSign::Globe}},
                                             PosterSign::None);
        item.fills = members.flag("fills"_L1);
    }

    void readThing(Members &members, PosterItem &item)
    {
        if (item.kind == PosterItem::Kind::Code) {
            const double side = members.number("side"_L1, 1, longestMm);
            item.size = {side, side};
            item.most = members.number("most"_L1, side, longestMm, 0);
            item.hasPlate = members.flag("plate"_L1);
            ++m_codes;
            return;
        }
        item.size = members.size("size"_L1);
        if (item.kind == PosterItem::Kind::Logo)
            item.hasPlate = members.flag("plate"_L1);
        if (item.kind != PosterItem::Kind::Logo)
            item.colour = members.word("colour"_L1, colours(), PosterColour::Brand);
    }

    PosterDesign m_design;
    std::optional<PosterDesignError> m_error;
    int m_codes = 0;
};

} // namespace

Result<PosterDesign, PosterDesignError> readPosterDesign(const QByteArray &json)
{
    if (json.size() > largestDesignFile)
        return tl::unexpected(PosterDesignError{Reason::TooLarge});
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return tl::unexpected(PosterDesignError{Reason::NotJson});
    return DesignReader().read(document.object());
}

} // namespace bellpush
