// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QIODevice;

namespace bellpush {

/// The objects of a PDF, written as they come; of each only its place is remembered.
class PdfFile
{
public:
    /// `out` is open for writing and has to outlive this.
    explicit PdfFile(QIODevice &out);

    /// A number for an object that is written later, and referred to by `reference()`.
    int reserve();

    /// Writes an object: a number's only time.
    void write(int object, QByteArrayView value);
    /// A compressed stream; `entries` are those of its dictionary besides length and filter.
    void writeStream(int object, QByteArrayView entries, QByteArrayView data);

    /// The table that readers find objects by. Nothing is written after it.
    void writeEnd(int catalog, int information);

    /// Whether the device took everything so far.
    bool isWhole() const { return m_isWhole; }

private:
    void writeRaw(QByteArrayView bytes);

    QIODevice &m_out;
    QList<qint64> m_offsets; ///< By object number, less one.
    qint64 m_size = 0;
    bool m_isWhole = true;
};

/// "12 0 R"
QByteArray reference(int object);

/// A text string that can say everything: UTF-16 with a byte order mark, in hexadecimal.
QByteArray pdfText(const QString &text);

} // namespace bellpush
