// SPDX-License-Identifier: MIT
#include "app/documents/commonmembers.h"
#include "app/documents/draftmembers.h"
#include "app/documents/listrows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr std::array<std::pair<LabelOrder, QLatin1StringView>, 3> orderNames{{
    {LabelOrder::AsListed, "listed"_L1},
    {LabelOrder::ByLabel, "label"_L1},
    {LabelOrder::ByNumber, "number"_L1},
}};

/// Two lengths in mm, across and down.
void describePair(Members &members, QLatin1StringView key, double &across, double &down)
{
    members.value(
        key,
        [&](const QJsonValue &value) {
            const QJsonArray pair = value.toArray();
            if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
                return wrongUnless(false);
            across = pair[0].toDouble();
            down = pair[1].toDouble();
            return wrongUnless(true);
        },
        [&](const auto &) {
            return QJsonValue(QJsonArray{across, down});
        });
}

void describeGrid(Members &members, LabelStock &stock)
{
    describePair(members, "page"_L1, stock.page.rwidth(), stock.page.rheight());
    describePair(members, "label"_L1, stock.label.rwidth(), stock.label.rheight());
    describePair(members, "first"_L1, stock.first.rx(), stock.first.ry());
    describePair(members, "pitch"_L1, stock.pitch.rx(), stock.pitch.ry());
    members.whole("columns"_L1, stock.columns, {1, LabelStock::mostAcross});
    members.whole("rows"_L1, stock.rows, {1, LabelStock::mostAcross});
    members.decimal("corner_radius"_L1, stock.cornerRadius, {0, LabelStock::largestPageMm});
    bool isEllipse = stock.shape == LabelStock::Shape::Ellipse;
    members.flag("ellipse"_L1, isEllipse);
    stock.shape = isEllipse ? LabelStock::Shape::Ellipse : LabelStock::Shape::Rectangle;
}

void describeStock(Members &members, LabelStock &stock)
{
    members.text("id"_L1, stock.id);
    members.text("maker"_L1, stock.maker);
    members.text("part"_L1, stock.part);
    members.text("name"_L1, stock.name);
    describeGrid(members, stock);
}

std::optional<QString> readStock(const QJsonValue &value, LabelStock &stock)
{
    if (value.isString()) {
        stock.id = value.toString();
        return wrongUnless(!stock.id.isEmpty());
    }
    if (!value.isObject())
        return QString();
    const QJsonObject object = value.toObject();
    MemberReader reader(object);
    describeStock(reader, stock);
    if (reader.failed())
        return u'.' + *reader.failed();
    return wrongUnless(!stockProblem(stock));
}

QJsonValue stockJson(LabelStock stock, const QJsonObject &original)
{
    if (stock.id.isEmpty())
        return {};
    if (stock.page.isEmpty())
        return stock.id;
    MemberWriter writer(original);
    describeStock(writer, stock);
    return writer.object();
}

void describeEncoding(Members &members, std::optional<CsvEncoding> &encoding)
{
    members.value(
        "encoding"_L1,
        [&encoding](const QJsonValue &value) {
            encoding = csvEncodingOf(value.toString());
            return wrongUnless(encoding.has_value());
        },
        [&encoding](const auto &) {
            return encoding ? QJsonValue(encodingName(*encoding)) : QJsonValue();
        });
}

/// Either the file it is in, or its rows.
void describeList(Members &members, SheetDraft &draft)
{
    members.part("list"_L1, [&draft](Members &parts) {
        parts.text("file"_L1, draft.listPath);
        parts.value(
            "rows"_L1,
            [&draft](const QJsonValue &value) { return readListRows(value, draft.list); },
            [&draft](const auto &) {
                return draft.listPath.isEmpty() ? listRows(draft.list, draft.encoding)
                                                : QJsonValue();
            });
    });
}

void describeColumns(Members &members, ColumnChoice &named)
{
    members.optionalText("number_column"_L1, named.number);
    members.optionalText("payload_column"_L1, named.payload);
    members.optionalText("label_column"_L1, named.label);
}

void describeLook(Members &members, LabelLook &look)
{
    members.text("design"_L1, look.design);
    members.text("headline"_L1, look.headline);
    members.text("business_name"_L1, look.businessName);
    members.text("text"_L1, look.text);
    members.text("call_to_action"_L1, look.callToAction);
    members.text("brand"_L1, look.brand);
    describePicture(members, "logo"_L1, look.logo);
}

} // namespace

void describe(Members &members, SheetDraft &draft)
{
    describeList(members, draft);
    describeEncoding(members, draft.encoding);
    describeColumns(members, draft.named);
    members.text("number"_L1, draft.number);
    describeCountry(members, draft.country);
    members.name("ecc"_L1, correctionNames, draft.correction);
    members.flag("leave_out_wrong"_L1, draft.leaveOutWrong);
    members.name("order"_L1, orderNames, draft.order);
    members.value(
        "stock"_L1, [&draft](const QJsonValue &value) { return readStock(value, draft.stock); },
        [&draft](const QJsonValue &original) {
            return stockJson(draft.stock, original.toObject());
        });
    describeLook(members, draft.look);
    members.whole("copies"_L1, draft.copies, {1, SheetDraft::mostCopies});
    members.flag("outlines"_L1, draft.outlines);
    members.flag("crop_marks"_L1, draft.cropMarks);
    members.flag("text_outlines"_L1, draft.textAsOutlines);
}

} // namespace bellpush
