// SPDX-License-Identifier: MIT
#include "ui/cli/print/plainsvg.h"

#include "app/values/mediamagic.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// A style sheet's text as it is meant: without comments, its escapes resolved, in lower case.
QString meant(QString style)
{
    static const QRegularExpression comment(u"/\\*.*?(\\*/|$)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression escape(u"\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    style.remove(comment);
    QString plain;
    qsizetype done = 0;
    for (auto found = escape.globalMatch(style); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += QStringView(style).sliced(done, match.capturedStart() - done);
        const char32_t point = match.captured(1).toUInt(nullptr, 16);
        plain += match.captured(1).isEmpty() ? match.captured(2) : QString::fromUcs4(&point, 1);
        done = match.capturedEnd();
    }
    plain += QStringView(style).sliced(done);
    return plain.toLower();
}

/// Why a style cannot be drawn by what is in its own file, if it cannot.
std::optional<LogoDrawing> styleProblem(const QString &style)
{
    if (!style.contains(u'(') && !style.contains(u'@') && !style.contains(u'\\'))
        return std::nullopt;
    static const QRegularExpression reference(
        u"@import|url\\(\\s*[\"']?\\s*(?![\"'\\s#)])(data:)?"_s);
    std::optional<LogoDrawing> problem;
    const QString plain = meant(style);
    for (auto found = reference.globalMatch(plain); found.hasNext();) {
        if (found.next().captured(1).isEmpty())
            return LogoDrawing::RefersOutside;
        problem = LogoDrawing::UnreadInside;
    }
    return problem;
}

/// Whether the page of an SVG has no area: browsers draw nothing on it then, Qt passes over it.
bool isEmptyBox(QStringView viewBox)
{
    static const QRegularExpression gaps(u"[\\s,]+"_s);
    const QStringList numbers = viewBox.toString().split(gaps, Qt::SkipEmptyParts);
    return numbers.size() == 4 && (numbers[2].toDouble() <= 0 || numbers[3].toDouble() <= 0);
}

bool isData(const QString &address)
{
    return address.startsWith("data:"_L1, Qt::CaseInsensitive);
}

/// The PNG or JPEG in a `data:` address, written as plainly as it goes; nothing if it is neither.
/// Whatever type it claims to have: Qt looks at the bytes, and another SVG may hide in them.
std::optional<QString> plainPicture(const QString &address)
{
    const auto comma = address.indexOf(u',');
    if (!isData(address)
        || !address.left(std::max<qsizetype>(comma, 0)).endsWith(";base64"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(address.sliced(comma + 1).toLatin1());
    if (!imageFormat(bytes))
        return std::nullopt;
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

/// Whether the file's entities are more than it may have: Qt takes neither such that hold others
/// without end nor any of more than 4096 characters.
bool hasEntityBomb(const QByteArray &svg)
{
    static const QRegularExpression bomb(
        u"<!ENTITY\\s+[^\\s\"']+\\s+(\"[^\"]*&|'[^']*&|\"[^\"]{4096}|'[^']{4096})"_s);
    return QString::fromUtf8(svg.first(std::min<qsizetype>(svg.size(), 64 * 1024))).contains(bomb);
}

/// Copies an SVG token by token.
class SvgCopier
{
public:
    explicit SvgCopier(const QByteArray &svg) : m_svg(svg), m_in(svg), m_out(&m_bytes) { }

    Result<QByteArray, LogoDrawing> copied()
    {
        while (!m_in.atEnd() && !m_outcome)
            copy(m_in.readNext());
        if (m_outcome)
            return tl::unexpected(*m_outcome);
        if (!m_hasRoot || m_in.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return tl::unexpected(m_hasRoot ? LogoDrawing::Broken : LogoDrawing::NotAPicture);
        if (m_in.hasError())
            return tl::unexpected(hasEntityBomb(m_svg) ? LogoDrawing::TooDeep
                                                       : LogoDrawing::Broken);
        return m_bytes;
    }

private:
    void copy(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            copyElement();
            return;
        case QXmlStreamReader::EndElement:
            m_out.writeEndElement();
            --m_depth;
            m_isInStyle = false;
            return;
        case QXmlStreamReader::Characters:
            copyText(m_in.text().toString());
            return;
        case QXmlStreamReader::DTD:
            checkEntities();
            return;
        case QXmlStreamReader::ProcessingInstruction:
            if (m_in.processingInstructionTarget() == "xml-stylesheet"_L1)
                m_outcome = LogoDrawing::RefersOutside;
            return;
        default:
            return;
        }
    }

    void checkEntities()
    {
        const auto entities = m_in.entityDeclarations();
        const bool isOutside = std::ranges::any_of(entities, [](const auto &entity) {
            return !entity.systemId().isEmpty() || !entity.publicId().isEmpty();
        });
        if (isOutside)
            m_outcome = LogoDrawing::RefersOutside;
    }

    void copyElement()
    {
        if (!m_hasRoot && m_in.name() != "svg"_L1) {
            m_outcome = LogoDrawing::NotAPicture;
            return;
        }
        if (!m_hasRoot && isEmptyBox(m_in.attributes().value("viewBox"_L1)))
            m_outcome = LogoDrawing::DrawsNothing;
        m_hasRoot = true;
        if (++m_depth > deepestSvg)
            m_outcome = LogoDrawing::TooDeep;
        m_isInStyle = m_in.name() == "style"_L1;
        m_out.writeStartElement(m_in.qualifiedName().toString());
        for (const auto &space : m_in.namespaceDeclarations()) {
            const QString prefix = space.prefix().toString();
            m_out.writeAttribute(prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix,
                                 space.namespaceUri().toString());
        }
        for (const QXmlStreamAttribute &attribute : m_in.attributes())
            copyAttribute(attribute);
    }

    void copyAttribute(const QXmlStreamAttribute &attribute)
    {
        const QString name = attribute.qualifiedName().toString();
        const QString value = attribute.value().toString();
        const bool isReference = attribute.name().compare("href"_L1, Qt::CaseInsensitive) == 0
            || attribute.name().compare("src"_L1, Qt::CaseInsensitive) == 0;
        if (!isReference) {
            if (const auto problem = styleProblem(value))
                m_outcome = problem;
            m_out.writeAttribute(name, value);
            return;
        }
        const QString address = value.trimmed();
        if (m_in.name() == "a"_L1) // leads elsewhere when it is clicked: a logo never is
            return;
        const auto picture = plainPicture(address);
        if (!picture && !address.startsWith(u'#') && !address.isEmpty())
            m_outcome = isData(address) ? LogoDrawing::UnreadInside : LogoDrawing::RefersOutside;
        m_out.writeAttribute(name, picture.value_or(address));
    }

    void copyText(const QString &text)
    {
        if (m_isInStyle)
            m_style += text;
        if (const auto problem = m_isInStyle ? styleProblem(m_style) : std::nullopt)
            m_outcome = problem;
        m_out.writeCharacters(text);
    }

    QByteArray m_svg;
    QByteArray m_bytes;
    QXmlStreamReader m_in;
    QXmlStreamWriter m_out;
    QString m_style; ///< Of all style elements so far: a text may come in pieces.
    int m_depth = 0;
    bool m_hasRoot = false;
    bool m_isInStyle = false;
    std::optional<LogoDrawing> m_outcome;
};

} // namespace

Result<QByteArray, LogoDrawing> plainSvg(const QByteArray &svg)
{
    return SvgCopier(svg).copied();
}

} // namespace bellpush
