// SPDX-License-Identifier: MIT
#include "app/labels/stockline.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = StockFileError::Reason;

constexpr std::array columns{"id"_L1,    "maker"_L1,   "part"_L1, "name"_L1,   "page"_L1,
                             "width"_L1, "height"_L1,  "left"_L1, "top"_L1,    "across"_L1,
                             "down"_L1,  "columns"_L1, "rows"_L1, "radius"_L1, "shape"_L1};

// Ours: more is no name, and would fill a window.
constexpr qsizetype longestValue = 120;

struct Paper {
    QLatin1StringView name;
    QSizeF size;
};

// ISO 216; ANSI/ASME Y14.1 in millimetres.
constexpr std::array papers{Paper{"A4"_L1, {210, 297}}, Paper{"A5"_L1, {148, 210}},
                            Paper{"Letter"_L1, {215.9, 279.4}}};

constexpr QLatin1StringView rectangle = "rectangle"_L1;
constexpr QLatin1StringView ellipse = "ellipse"_L1;

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Digits, with a point and more of them if need be: no exponent, no locale.
std::optional<double> length(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const bool isLength = point < 0
        ? isDigits(digits)
        : isDigits(digits.first(point)) && isDigits(digits.sliced(point + 1));
    bool isFinite = false;
    const double value = text.toDouble(&isFinite);
    return isLength && isFinite ? std::optional(value) : std::nullopt;
}

std::optional<QSizeF> readPage(QStringView text)
{
    const auto paper = std::ranges::find_if(
        papers, [text](const Paper &each) { return text.compare(each.name) == 0; });
    if (paper != papers.end())
        return paper->size;
    const qsizetype by = text.indexOf(u'x');
    if (by < 0)
        return std::nullopt;
    const auto width = length(text.first(by));
    const auto height = length(text.sliced(by + 1));
    return width && height ? std::optional(QSizeF(*width, *height)) : std::nullopt;
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

bool isName(const QString &text)
{
    return text.size() <= longestValue && std::ranges::none_of(text, breaksLine);
}

QString toName(QString text)
{
    std::ranges::replace_if(text, breaksLine, u' ');
    return text.simplified().left(longestValue);
}

/// One line taken apart. The first failure is kept, and what follows it reads as nothing.
class LineReader
{
public:
    LineReader(int line, QStringList values) : m_line(line), m_values(std::move(values)) { }

    Result<LabelStock, StockFileError> read()
    {
        if (m_values.size() != std::ssize(columns)) {
            refuse(Reason::WrongColumns, {}, QString::number(m_values.size()));
            return tl::unexpected(*m_error);
        }
        const LabelStock stock = values();
        if (m_error)
            return tl::unexpected(*m_error);
        if (const auto problem = stockProblem(stock))
            return tl::unexpected(StockFileError{Reason::Unprintable, m_line, {}, {}, *problem});
        return stock;
    }

private:
    LabelStock values()
    {
        // The order of the braces is the order of the columns.
        LabelStock stock{.id = text(), .maker = text(), .part = text(), .name = text()};
        stock.page = page();
        stock.label = {number(), number()};
        stock.first = {number(), number()};
        stock.pitch = {number(), number()};
        stock.columns = count();
        stock.rows = count();
        stock.cornerRadius = number();
        stock.shape = shape();
        return stock;
    }

    QString text()
    {
        const QString &value = m_values.at(m_next++);
        if (!isName(value))
            refuse(Reason::NotText, columns.at(m_next - 1), value.left(longestValue));
        return value;
    }

    QSizeF page()
    {
        const QString &value = m_values.at(m_next++);
        const auto size = readPage(value);
        if (!size)
            refuse(Reason::UnknownPage, columns.at(m_next - 1), value);
        return size.value_or(QSizeF());
    }

    double number()
    {
        const QString &value = m_values.at(m_next++);
        const auto read = length(value);
        if (!read)
            refuse(Reason::NotANumber, columns.at(m_next - 1), value);
        return read.value_or(0);
    }

    int count()
    {
        const QString &value = m_values.at(m_next++);
        bool isInt = false;
        const int read = value.toInt(&isInt);
        if (!isInt || !isDigits(value))
            refuse(Reason::NotANumber, columns.at(m_next - 1), value);
        return read;
    }

    LabelStock::Shape shape()
    {
        const QString &value = m_values.at(m_next++);
        if (value != rectangle && value != ellipse)
            refuse(Reason::UnknownShape, columns.at(m_next - 1), value);
        return value == ellipse ? LabelStock::Shape::Ellipse : LabelStock::Shape::Rectangle;
    }

    void refuse(Reason reason, const QString &column, const QString &value)
    {
        if (!m_error)
            m_error = {reason, m_line, column, value.left(longestValue), {}};
    }

    int m_line;
    QStringList m_values;
    int m_next = 0;
    std::optional<StockFileError> m_error;
};

QString lengthText(double mm)
{
    const double rounded = std::round(mm * 1'000) / 1'000;
    return QString::number(rounded == 0 ? 0 : rounded, 'g', 10);
}

} // namespace

QByteArray stockColumns()
{
    QByteArray line;
    for (const QLatin1StringView column : columns)
        line += (line.isEmpty() ? "" : "\t") + QByteArray(column.data(), column.size());
    return line;
}

Result<LabelStock, StockFileError> readStockLine(int line, const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return tl::unexpected(StockFileError{Reason::NotText, line, {}, {}, {}});
    return LineReader(line, text.split(u'\t')).read();
}

QByteArray stockLine(const LabelStock &stock)
{
    const bool isEllipse = stock.shape == LabelStock::Shape::Ellipse;
    const QStringList values{stock.id,
                             toName(stock.maker),
                             toName(stock.part),
                             toName(stock.name),
                             pageName(stock.page),
                             lengthText(stock.label.width()),
                             lengthText(stock.label.height()),
                             lengthText(stock.first.x()),
                             lengthText(stock.first.y()),
                             lengthText(stock.pitch.x()),
                             lengthText(stock.pitch.y()),
                             QString::number(stock.columns),
                             QString::number(stock.rows),
                             lengthText(stock.cornerRadius),
                             isEllipse ? ellipse : rectangle};
    return values.join(u'\t').toUtf8();
}

QString pageName(QSizeF page)
{
    const auto paper = std::ranges::find(papers, page, &Paper::size);
    if (paper != papers.end())
        return paper->name;
    return lengthText(page.width()) + u'x' + lengthText(page.height());
}

} // namespace bellpush
