// SPDX-License-Identifier: MIT
#include "ui/draw/press/pdffile.h"

#include <QIODevice>

namespace bellpush {

namespace {

/// zlib's own choice. Most bytes of a sheet are modules of codes, which no level makes fewer: 211
/// bytes a label at 1, 208 at 9, and about the same time.
constexpr int compressionLevel = 6;

/// The bytes in zlib's format, which is PDF's.
QByteArray deflated(QByteArrayView data)
{
    constexpr qsizetype qtHeader = 4; // the length, which Qt puts before what zlib says
    return qCompress(reinterpret_cast<const uchar *>(data.data()), data.size(), compressionLevel)
        .sliced(qtHeader);
}

} // namespace

PdfFile::PdfFile(QIODevice &out) : m_out(out)
{
    writeRaw("%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"); // beyond ASCII: to be treated as binary
}

int PdfFile::reserve()
{
    m_offsets.append(0);
    return static_cast<int>(m_offsets.size());
}

void PdfFile::write(int object, QByteArrayView value)
{
    m_offsets[object - 1] = m_size;
    writeRaw(QByteArray::number(object) + " 0 obj\n" + value.toByteArray() + "\nendobj\n");
}

void PdfFile::writeStream(int object, QByteArrayView entries, QByteArrayView data)
{
    const QByteArray packed = deflated(data);
    write(object,
          "<</Length " + QByteArray::number(packed.size()) + "/Filter/FlateDecode"
              + entries.toByteArray() + ">>stream\n" + packed + "\nendstream");
}

void PdfFile::writeEnd(int catalog, int information)
{
    const qint64 start = m_size;
    const QByteArray entries = QByteArray::number(m_offsets.size() + 1);
    writeRaw("xref\n0 " + entries + "\n0000000000 65535 f \n");
    for (const qint64 offset : std::as_const(m_offsets))
        writeRaw(QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n");
    writeRaw("trailer\n<</Size " + entries + "/Root " + reference(catalog) + "/Info "
             + reference(information) + ">>\nstartxref\n" + QByteArray::number(start)
             + "\n%%EOF\n");
}

void PdfFile::writeRaw(QByteArrayView bytes)
{
    constexpr qint64 furthestPlace = 9'999'999'999; // ten digits (ISO 32000, 7.5.4)
    m_size += bytes.size();
    m_isWhole = m_isWhole && m_size <= furthestPlace;
    if (m_isWhole)
        m_isWhole = m_out.write(bytes.data(), bytes.size()) == bytes.size();
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray pdfText(const QString &text)
{
    constexpr int digitsPerUnit = 4;
    QByteArray hex = "<FEFF";
    for (const QChar character : text) {
        hex += QByteArray::number(character.unicode(), 16)
                   .toUpper()
                   .rightJustified(digitsPerUnit, '0');
    }
    return hex + '>';
}

} // namespace bellpush
